-- One item by a random id; PATH before it.
local path, ids = os.getenv("LOAD_PATH"), {}
for id in io.lines(os.getenv("LOAD_IDS")) do ids[#ids + 1] = id end

function init() math.randomseed(os.time()) end
function request() return wrk.format("GET", path .. ids[math.random(#ids)]) end
