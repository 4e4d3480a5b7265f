# The settings of .NET and of its libraries that the Dockerfile gives the image; sourced.
export DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS=1 MALLOC_ARENA_MAX=2 DOTNET_GCgen0size=0x1000000
