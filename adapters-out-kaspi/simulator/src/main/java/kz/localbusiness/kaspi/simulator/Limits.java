package kz.localbusiness.kaspi.simulator;

import java.math.BigDecimal;

/// @param least of one purchase, in tenge
/// @param clientQuestions about whose number that is, per device and minute
public record Limits(BigDecimal least, BigDecimal most, int clientQuestions) {

    public static final Limits STANDARD =
            new Limits(new BigDecimal("0.01"), new BigDecimal("100000000.00"), 50);
}
