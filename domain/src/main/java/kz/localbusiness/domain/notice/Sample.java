package kz.localbusiness.domain.notice;

import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// A message as a client would read it.
///
/// @param parts that an SMS is sent in, 0 by every other channel
/// @param price of all parts, null where nothing is paid for them, or nobody has said how much
public record Sample(String text, int parts, @Nullable Money price) {}
