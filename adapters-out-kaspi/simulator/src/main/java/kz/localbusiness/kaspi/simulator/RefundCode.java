package kz.localbusiness.kaspi.simulator;

import java.time.Duration;
import java.time.Instant;

public record RefundCode(
        long id, String content, Instant expires, Duration pollEvery, Duration scanWithin) {}
