$ factcheck claims diff no-such-revision ../base_small --base ../base_engine
? 2
--- stdout
--- stderr
factcheck: no-such-revision: neither a folder nor a git revision of ../base_engine.
