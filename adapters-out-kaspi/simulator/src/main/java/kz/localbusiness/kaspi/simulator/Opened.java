package kz.localbusiness.kaspi.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A purchase as it is handed out.
///
/// @param target the content of a code, or a link
public record Opened(
        long id,
        String target,
        Instant expires,
        List<String> methods,
        Duration pollEvery,
        Duration scanWithin,
        Duration confirmWithin) {}
