package kz.localbusiness.web.biller;

import java.net.URI;

/// Where on the bank's site clients pay what they were sent there for, e.g.
/// `https://kaspi.kz/online`.
public record BankSite(URI online) {

    public BankSite {
        var scheme = online.getScheme();
        if (online.getHost() == null || !("https".equals(scheme) || "http".equals(scheme))) {
            throw new IllegalArgumentException("lbp.kaspi.online-url is no address of a page");
        }
    }

    /// What a page's policy has to let forms go to.
    public String origin() {
        var port = online.getPort() < 0 ? "" : ":" + online.getPort();
        return "%s://%s%s".formatted(online.getScheme(), online.getHost(), port);
    }
}
