-- One hot key, asked with the tag of what the client has: 304.
local path = os.getenv("LOAD_PATH")
wrk.headers["If-None-Match"] = os.getenv("LOAD_TAG")
function request() return wrk.format("GET", path) end
