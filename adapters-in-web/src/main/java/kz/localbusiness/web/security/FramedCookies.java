package kz.localbusiness.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.apache.tomcat.util.http.SameSiteCookies;

/// Cookies stay with our own pages, but for those of a page in another site's frame: these are kept
/// apart for that site, so they are never the ones with which somebody is signed in.
final class FramedCookies extends Rfc6265CookieProcessor {

    FramedCookies() {
        setSameSiteCookies(SameSiteCookies.LAX.getValue());
    }

    @Override
    public String generateHeader(Cookie cookie, HttpServletRequest request) {
        if (Framed.isShown(request)) {
            cookie.setAttribute("SameSite", SameSiteCookies.NONE.getValue());
            cookie.setAttribute("Partitioned", "");
            cookie.setSecure(true);
        }
        return super.generateHeader(cookie, request);
    }
}
