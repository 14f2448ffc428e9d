package kz.localbusiness.web.settings;

import java.util.Locale;
import kz.localbusiness.domain.fiscal.FiscalProblem;

/// Why a receipt is not registered, in words for the owner.
final class FiscalTexts {

    private FiscalTexts() {}

    static String key(FiscalProblem why) {
        return "payment.register-why." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
