package kz.localbusiness.domain.payment;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A business as it stands on a receipt for good, whatever it is called later.
///
/// @param address may be empty
/// @param taxNumber null where nobody has told it
public record Issuer(String name, String address, @Nullable TaxNumber taxNumber, ZoneId zone) {}
