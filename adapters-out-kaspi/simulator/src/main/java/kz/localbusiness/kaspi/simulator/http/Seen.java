package kz.localbusiness.kaspi.simulator.http;

import kz.localbusiness.kaspi.simulator.Operation;
import org.jspecify.annotations.Nullable;

/// A request that has come.
///
/// @param requestId by which the caller and the bank speak about it
public record Seen(Operation operation, String path, @Nullable String requestId) {}
