#!/usr/bin/env bash
# Feeds each target of FuzzTarget.swift by libFuzzer, from the saved corpus on: no crash, no hang, no
# memory past the bound. What breaks a target is left in .build/fuzz/found; mend the program and add
# the input to the corpus. SECONDS_EACH says for how long; arguments name targets.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${SECONDS_EACH:-60}
targets=("$@")
(( ${#targets[@]} )) || targets=(front-matter markdown table template slug image drawing)

export HAIDANG_FUZZ=1
# The fuzzer itself takes the signal of a trap, to keep the input that led to it.
export SWIFT_BACKTRACE=enable=no
swift build --configuration release --product fuzz --scratch-path .build/fuzz --quiet \
  -Xswiftc -sanitize=fuzzer -Xswiftc -enable-testing -Xswiftc -use-ld=lld

found=.build/fuzz/found
failed=0
for target in "${targets[@]}"; do
  # The fuzzer writes what it learns into the first folder; the saved corpus is only read.
  learned=.build/fuzz/corpus/$target
  mkdir -p "$found/$target" "$learned"
  log=.build/fuzz/$target.log
  if HAIDANG_FUZZ_TARGET=$target .build/fuzz/release/fuzz "$learned" "Tests/fuzz/corpus/$target" \
    -max_total_time="$seconds" -timeout=5 -rss_limit_mb=1024 -max_len=20000 -seed=1 \
    -artifact_prefix="$found/$target/" > "$log" 2>&1; then
    echo "$target: $(grep --only-matching 'Done [0-9]* runs in [0-9]* second' "$log")s"
  else
    failed=$((failed + 1))
    echo "$target: FAILED, see $log and $found/$target"
  fi
done
echo "$(( ${#targets[@]} - failed )) passed, $failed failed"
(( failed == 0 ))
