package kz.localbusiness.application.booking;

import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.shared.BusinessId;

/// By what clients of a business are told apart, so that none does too much at once.
public final class Whose {

    private Whose() {}

    public static List<String> of(BusinessId business, ClientDetails client) {
        var phone = client.phone().value();
        var email = client.email();
        var names = email == null ? Stream.of(phone) : Stream.of(phone, email.value());
        return names.map(name -> "%s/%s".formatted(business, name)).toList();
    }
}
