package kz.localbusiness.web.biller;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.business.FollowAddress;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.biller.BillerReply.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The address that a business gives to the bank. Anything but HTTP 200 is no answer to the bank,
/// which then calls again.
///
/// @see "features/decisions/039-biller.md"
@OpenTo(Audience.EVERYONE)
@RestController
class BillerResource {

    private static final Logger LOG = LoggerFactory.getLogger(BillerResource.class);
    private static final String ADDRESS = "/webhooks/kaspi/{slug}/{key}";
    private static final String OF_XML = ".xml";

    private final BillerSources sources;
    private final BillerDesk desk;
    private final ResolveSlug slugs;
    private final FollowAddress formerSlugs;
    private final ZoneId zone;

    /// @param zone of the bank's clock
    BillerResource(
            BillerSources sources,
            BillerDesk desk,
            ResolveSlug slugs,
            FollowAddress formerSlugs,
            @Value("${lbp.kaspi.zone:Asia/Almaty}") ZoneId zone) {
        this.sources = sources;
        this.desk = desk;
        this.slugs = slugs;
        this.formerSlugs = formerSlugs;
        this.zone = zone;
    }

    @GetMapping({ADDRESS, ADDRESS + OF_XML})
    ResponseEntity<byte[]> answer(
            @PathVariable String slug, @PathVariable String key, HttpServletRequest request) {
        var call = call(request);
        if (!sources.have(request.getRemoteAddr())) {
            LOG.warn("{} is no address of the bank's", request.getRemoteAddr());
            return written(BillerReply.of(call.transaction(), Result.REFUSED), request);
        }
        var business =
                business(slug).orElseThrow(() -> new NotAllowed("nobody is or was at this slug"));
        return written(desk.answer(business, key, call), request);
    }

    /// Not told apart from an address that is nobody's.
    @ExceptionHandler
    ResponseEntity<Void> answer(NotAllowed unknown) {
        LOG.warn("the bank calls where nobody is paid by it: {}", unknown.getMessage());
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }

    /// Whoever asks hears that it does not work now. Of a payment nobody knows how far it came, and
    /// whoever tells of it again brings it to its end.
    @ExceptionHandler
    ResponseEntity<byte[]> answer(RuntimeException broken, HttpServletRequest request) {
        LOG.error("the bank was not answered as it should be", broken);
        var call = call(request);
        var result = call instanceof BillerCall.Pay ? Result.UNDERWAY : Result.REFUSED;
        return written(BillerReply.of(call.transaction(), result), request);
    }

    private BillerCall call(HttpServletRequest request) {
        return BillerCall.of(request.getParameterMap(), zone);
    }

    private Optional<BusinessId> business(String slug) {
        return Optional.of(slug).filter(Slug::isValid).map(Slug::new).flatMap(this::business);
    }

    /// The bank goes on calling where it was told to, wherever the business has moved.
    private Optional<BusinessId> business(Slug slug) {
        return slugs.resolve(slug).or(() -> formerSlugs.follow(slug).flatMap(slugs::resolve));
    }

    private static ResponseEntity<byte[]> written(BillerReply reply, HttpServletRequest request) {
        var form = request.getRequestURI().endsWith(OF_XML) ? BillerForm.XML : BillerForm.JSON;
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(form.type())
                .body(form.write(reply));
    }
}
