-- The list by category.  PATH before the query; SPREAD: from a moment within so many seconds, so that almost every
-- request is new; 0: from one of 27 days, 459 addresses that the cache knows.
local path, spread = os.getenv("LOAD_PATH"), tonumber(os.getenv("LOAD_SPREAD"))
local categories = { "coffee", "cooking", "games", "crafts", "music", "walking", "sports", "children", "seniors",
  "language", "computer", "money", "health", "green", "participation", "culture", "meeting" }
local now = os.time()

function init() math.randomseed(now + tonumber(tostring({}):match("0x(%x+)"), 16) % 100000) end

function request()
  local from = spread > 0 and os.date("!%Y-%m-%dT%H:%M:%SZ", now + 3600 + math.random(0, spread))
    or os.date("!%Y-%m-%d", now + 86400 * math.random(0, 26))
  local category = categories[1 + math.floor(17 * math.random() ^ 2)]
  return wrk.format("GET", path .. "?category=" .. category .. "&from=" .. from)
end
