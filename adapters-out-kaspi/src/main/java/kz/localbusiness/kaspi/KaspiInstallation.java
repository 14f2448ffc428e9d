package kz.localbusiness.kaspi;

import java.net.URI;

/// One server for all schemes, in place of those in the settings.
public record KaspiInstallation(URI url) {}
