package kz.localbusiness.domain.booking;

import kz.localbusiness.domain.privacy.Consent;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Who comes, as told with this booking; never overwrites what is known of anyone.
///
/// @param request the client's special request, empty when there is none
/// @param language in which the client booked and wants to be written to
/// @param consent to the processing of all this
public record ClientDetails(
        String name,
        PhoneNumber phone,
        @Nullable EmailAddress email,
        String request,
        Language language,
        Consent consent) {

    public static final int MAX_NAME = 80;
    public static final int MAX_REQUEST = 500;
    private static final String NOBODY = "—";

    public ClientDetails {
        name = Texts.line("name", name, MAX_NAME);
        request = Texts.optional("request", request, MAX_REQUEST);
    }

    public ClientDetails(
            String name,
            PhoneNumber phone,
            @Nullable EmailAddress email,
            String request,
            Language language) {
        this(name, phone, email, request, language, Consent.NOT_RECORDED);
    }

    public ClientDetails with(Consent other) {
        return new ClientDetails(name, phone, email, request, language, other);
    }

    /// Without what they could be reached by.
    public ClientDetails masked() {
        return new ClientDetails(name, phone.masked(), null, request, language, consent);
    }

    /// Whoever it was, nobody knows any more.
    public static ClientDetails erasedIn(Language language) {
        return new ClientDetails(NOBODY, PhoneNumber.ERASED, null, "", language);
    }

    public boolean isErased() {
        return phone.equals(PhoneNumber.ERASED);
    }

    /// Whether they say the same of themselves, whenever they agreed to anything.
    boolean tellsTheSameAs(ClientDetails other) {
        return with(Consent.NOT_RECORDED).equals(other.with(Consent.NOT_RECORDED));
    }
}
