package kz.localbusiness.web.sms;

import jakarta.servlet.http.HttpServletRequest;
import kz.localbusiness.application.Audience;
import kz.localbusiness.web.OpenTo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/// The address that is written into our account at SMSC. What is not signed by SMSC is answered as
/// if nothing were here; what it tells of messages that nobody knows is fine.
///
/// @see "features/decisions/046-sms.md"
@OpenTo(Audience.EVERYONE)
@RestController
class SmscResource {

    private static final int MOST_BYTES = 4 * 1024;

    private final SmsReports reports;
    private final SharedWord word;

    /// @param secret of the account; empty while SMSC is to tell us nothing
    SmscResource(SmsReports reports, @Value("${lbp.sms.smsc.secret:}") String secret) {
        this.reports = reports;
        this.word = new SharedWord(secret);
    }

    /// SMSC may call either way.
    @RequestMapping(
            path = "/webhooks/smsc",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<Void> take(HttpServletRequest request) {
        if (request.getContentLengthLong() > MOST_BYTES) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        var call = SmscCall.of(request.getParameterMap()).filter(one -> one.isSignedWith(word));
        call.ifPresent(this::take);
        return answer(call.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
    }

    private void take(SmscCall call) {
        call.reference().ifPresent(reference -> reports.take(reference, call.standing()));
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).build();
    }
}
