package kz.localbusiness.web.seo;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Instance;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where robots find our pages. Private pages are not named here: each says by itself that it is
/// not to be listed, and a robot that is kept away could not read that.
@OpenTo(Audience.EVERYONE)
@RestController
final class RobotsFile {

    private final Instance instance;

    RobotsFile(Instance instance) {
        this.instance = instance;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String read() {
        return """
        User-agent: *
        Disallow: /api/
        Allow: /api/v1/businesses/*/photos/

        Sitemap: %s/sitemap.xml
        """
                .formatted(instance.publicUrl());
    }
}
