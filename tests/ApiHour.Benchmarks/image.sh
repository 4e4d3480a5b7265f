# The site as the Dockerfile makes it; sourced in the repository's root.
export DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS=1 MALLOC_ARENA_MAX=2 DOTNET_GCgen0size=0x1000000
# What a script measures that measures one form: FORM=native for that with the compiled loader.
form=${FORM:-shared}

# publish FORM FOLDER: publishes the site for the .NET of the machine (shared), the same with the compiled loader (native), with its own .NET, compiled as one (alone), or the same with the compiled loader (whole). PUBLISHED names a folder in which earlier runs keep them.
publish() {
  local form=$1 folder=$2 kept=${PUBLISHED:-} platform
  platform=linux-$(uname -m | sed 's/x86_64/x64/;s/aarch64/arm64/')
  if [ ! -e "${kept:-$folder}/$form/published" ]; then
    local options=(--self-contained false)
    [[ $form != @(alone|whole) ]] || options=(--self-contained -p:PublishReadyToRunComposite=true)
    # Each form has a build of its own: of the files that are compiled ahead, a build keeps those of the last form.
    dotnet publish src/ApiHour.Web -c Release -r "$platform" -p:PublishReadyToRun=true --artifacts-path "${kept:-$folder}/build-$form" -o "${kept:-$folder}/$form" -v quiet "${options[@]}" >/dev/null
    [[ $form != @(native|whole) ]] || dotnet publish src/ApiHour.Loader -c Release -r "$platform" --artifacts-path "${kept:-$folder}/build-$form" -o "${kept:-$folder}/$form" -v quiet >/dev/null
    touch "${kept:-$folder}/$form/published"
  fi
  [ -z "$kept" ] || cp -r "$kept/$form" "$folder/$form"
}
