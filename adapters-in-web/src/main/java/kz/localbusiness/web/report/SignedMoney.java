package kz.localbusiness.web.report;

import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.text.Wording;

/// Amounts that may be less than nothing.
final class SignedMoney {

    private static final String MINUS = "−";

    private SignedMoney() {}

    static String words(long tiyn, Wording wording) {
        var money = wording.money(new Money(Math.abs(tiyn)));
        return tiyn < 0 ? MINUS + money : money;
    }
}
