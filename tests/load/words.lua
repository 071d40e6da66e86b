-- Search by words that people type; a number at the end keeps the cache out.
local path = os.getenv("LOAD_PATH")
local words = { "koffie", "wandelen", "biljart", "zingen", "pc", "eten", "computer hulp", "koffi" }

function init() math.randomseed(os.time()) end
function request()
  return wrk.format("GET", path .. "?q=" .. words[math.random(#words)]:gsub(" ", "+") .. "&limit=" .. math.random(10, 30) ..
    "&from=" .. os.date("!%Y-%m-%dT%H:%M:%SZ", os.time() + math.random(0, 2000000)))
end
