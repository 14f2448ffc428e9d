package kz.localbusiness.domain.booking;

import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Who comes, as told with this booking; never overwrites what is known of anyone.
///
/// @param request the client's special request, empty when there is none
/// @param language in which the client booked and wants to be written to
public record ClientDetails(
        String name,
        PhoneNumber phone,
        @Nullable EmailAddress email,
        String request,
        Language language) {

    public static final int MAX_NAME = 80;
    public static final int MAX_REQUEST = 500;

    public ClientDetails {
        name = Texts.line("name", name, MAX_NAME);
        request = Texts.optional("request", request, MAX_REQUEST);
    }

    /// Without what they could be reached by.
    public ClientDetails masked() {
        return new ClientDetails(name, phone.masked(), null, request, language);
    }
}
