package kz.localbusiness.web.text;

import kz.localbusiness.domain.booking.Payment.Method;

/// How clients pay, in words.
public final class PaymentMethods {

    private PaymentMethods() {}

    /// @return key of a text
    public static String key(Method method) {
        return switch (method) {
            case CASH -> "agenda.paid-by-cash";
            case KASPI -> "agenda.paid-by-kaspi";
            case CARD -> "agenda.paid-by-card";
            case ONLINE -> "agenda.paid-online";
        };
    }
}
