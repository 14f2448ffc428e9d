package kz.localbusiness.web.api;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/// Every kind of answer that is not what was asked for. Names are public and never change: the
/// problem's type is `urn:lbp:problem:` and the name, a URN because a problem means the same on
/// every instance.
enum ProblemType {
    NOT_FOUND(HttpStatus.NOT_FOUND),
    MANAGE_LINK_INVALID(HttpStatus.NOT_FOUND),
    MANAGE_LINK_EXPIRED(HttpStatus.GONE),
    UNAUTHORIZED(HttpStatus.UNAUTHORIZED),
    ADVANCE_NEEDED(HttpStatus.PAYMENT_REQUIRED),
    SLOT_TAKEN(HttpStatus.CONFLICT),
    NOT_OFFERED(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_LATE(HttpStatus.CONFLICT),
    TOO_OFTEN(HttpStatus.CONFLICT),
    TOO_EARLY(HttpStatus.CONFLICT),
    NOT_BEGUN(HttpStatus.CONFLICT),
    STATE_CONFLICT(HttpStatus.CONFLICT),
    IN_THE_WAY(HttpStatus.CONFLICT),
    SERIES_CONFLICTS(HttpStatus.CONFLICT),
    NO_OFFER(HttpStatus.CONFLICT),
    BUSINESS_SUSPENDED(HttpStatus.CONFLICT),
    BUSINESS_CLOSING(HttpStatus.CONFLICT),
    VISITS_AHEAD(HttpStatus.CONFLICT),
    STILL_BOOKED(HttpStatus.CONFLICT),
    DELETION_BEGUN(HttpStatus.CONFLICT),
    LIMIT_REACHED(HttpStatus.CONFLICT),
    ALREADY_CANCELLED(HttpStatus.CONFLICT),
    NO_WAY(HttpStatus.CONFLICT),
    UNWANTED(HttpStatus.CONFLICT),
    NOT_OWED(HttpStatus.CONFLICT),
    MORE_THAN_LEFT(HttpStatus.CONFLICT),
    INVOICE_UNCLEAR(HttpStatus.CONFLICT),
    NOT_BILLABLE(HttpStatus.CONFLICT),
    NO_INVOICES(HttpStatus.CONFLICT),
    BANK_SILENT(HttpStatus.SERVICE_UNAVAILABLE),
    FEEDBACK_GIVEN(HttpStatus.CONFLICT),
    PHONE_TAKEN(HttpStatus.CONFLICT),
    PHONE_NOT_VERIFIED(HttpStatus.CONFLICT),
    LAST_OWNER(HttpStatus.CONFLICT),
    ABOVE_ROLE(HttpStatus.FORBIDDEN),
    INVITATION_GONE(HttpStatus.GONE),
    OTHER_ADDRESS(HttpStatus.CONFLICT),
    ADDRESS_TAKEN(HttpStatus.CONFLICT),
    SLUG_TAKEN(HttpStatus.CONFLICT),
    CLIENT_EXPECTED(HttpStatus.CONFLICT),
    PAYMENT_UNDERWAY(HttpStatus.CONFLICT),
    SIGN_IN_SILENT(HttpStatus.SERVICE_UNAVAILABLE),
    INVALID_FIELDS(HttpStatus.UNPROCESSABLE_CONTENT),
    IDEMPOTENCY_KEY_REQUIRED(HttpStatus.BAD_REQUEST),
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE),
    UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ProblemType(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    URI uri() {
        return URI.create("urn:lbp:problem:" + code());
    }
}
