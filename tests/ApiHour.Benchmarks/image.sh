# The site as the Dockerfile makes it; sourced in the repository's root.
export DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS=1 MALLOC_ARENA_MAX=2 DOTNET_GCgen0size=0x1000000

# publish FORM FOLDER: publishes the site for the .NET of the machine (shared), or with its own .NET, compiled as one (alone). PUBLISHED names a folder in which earlier runs keep both.
publish() {
  local form=$1 folder=$2 kept=${PUBLISHED:-}
  if [ ! -e "${kept:-$folder}/$form/ApiHour.Web" ]; then
    local options=(--self-contained false) platform
    [ "$form" = shared ] || options=(--self-contained -p:PublishReadyToRunComposite=true)
    platform=linux-$(uname -m | sed 's/x86_64/x64/;s/aarch64/arm64/')
    # Each form has a build of its own: of the files that are compiled ahead, a build keeps those of the last form.
    dotnet publish src/ApiHour.Web -c Release -r "$platform" -p:PublishReadyToRun=true --artifacts-path "${kept:-$folder}/build-$form" -o "${kept:-$folder}/$form" -v quiet "${options[@]}" >/dev/null
  fi
  [ -z "$kept" ] || cp -r "$kept/$form" "$folder/$form"
}
