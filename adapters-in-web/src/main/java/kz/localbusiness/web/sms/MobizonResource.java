package kz.localbusiness.web.sms;

import java.io.IOException;
import java.io.InputStream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.web.OpenTo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The address that is written into our account at Mobizon, with JSON as its form. What is not
/// signed by Mobizon is answered as if nothing were here; what it tells of other things, or of
/// messages that nobody knows, is fine.
///
/// @see "features/decisions/046-sms.md"
@OpenTo(Audience.EVERYONE)
@RestController
class MobizonResource {

    private static final int MOST_BYTES = 16 * 1024;

    private final SmsReports reports;
    private final SharedWord word;

    /// @param secret of the webhook; empty while Mobizon is to tell us nothing
    MobizonResource(SmsReports reports, @Value("${lbp.sms.mobizon.secret:}") String secret) {
        this.reports = reports;
        this.word = new SharedWord(secret);
    }

    @PostMapping("/webhooks/mobizon")
    ResponseEntity<Void> take(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        var call = MobizonCall.of(bytes).filter(one -> one.isSignedWith(word));
        call.ifPresent(this::take);
        return answer(call.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
    }

    private void take(MobizonCall call) {
        call.reference().ifPresent(reference -> reports.take(reference, call.standing()));
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
