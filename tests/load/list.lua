-- The list by category from a moment on.  PATH before the query; SPREAD: how many seconds the moments differ,
-- 0 for few keys that the cache knows, else almost every request is new.
local path, spread = os.getenv("LOAD_PATH"), tonumber(os.getenv("LOAD_SPREAD"))
local categories = { "coffee", "cooking", "games", "crafts", "music", "walking", "sports", "children", "seniors",
  "language", "computer", "money", "health", "green", "participation", "culture", "meeting" }
local now = os.time()

function init() math.randomseed(now + tonumber(tostring({}):match("0x(%x+)"), 16) % 100000) end

function request()
  local at = now + 3600 + (spread > 0 and math.random(0, spread) or 86400 * math.random(0, 26))
  local category = categories[1 + math.floor(17 * math.random() ^ 2)]
  return wrk.format("GET", path .. "?category=" .. category .. "&from=" .. os.date("!%Y-%m-%dT%H:%M:%SZ", at))
end
