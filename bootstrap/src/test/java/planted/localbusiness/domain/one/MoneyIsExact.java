package planted.localbusiness.domain.one;

import kz.localbusiness.domain.shared.Money;

final class MoneyIsExact {

    private MoneyIsExact() {}

    static long half(Money money) {
        return Math.round(money.tiyn() / 2.0);
    }
}
