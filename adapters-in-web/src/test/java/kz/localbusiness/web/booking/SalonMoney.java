package kz.localbusiness.web.booking;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.payment.PayForVisit;
import kz.localbusiness.application.payment.PayInAdvance;
import kz.localbusiness.application.payment.ShowMyBill;
import kz.localbusiness.application.payment.ShowMyPayment;
import kz.localbusiness.application.payment.WatchMyPayment;
import kz.localbusiness.domain.payment.Bill;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.PayDecision;
import kz.localbusiness.web.biller.BankSite;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Paying as the salon's pages see it: each port answers what the test says.
@Configuration
class SalonMoney {

    final List<PayInAdvance.Command> inAdvance = new ArrayList<>();
    final List<PayForVisit.Command> forVisit = new ArrayList<>();
    final List<Runnable> watchers = new ArrayList<>();
    PayDecision paying = new PayDecision.NotConnected();
    Optional<Charge> charge = Optional.empty();
    Optional<Bill> bill = Optional.empty();
    boolean connected;

    void reset() {
        inAdvance.clear();
        forVisit.clear();
        watchers.clear();
        paying = new PayDecision.NotConnected();
        charge = Optional.empty();
        bill = Optional.empty();
        connected = false;
    }

    @Bean
    PayInAdvance payInAdvance() {
        return command -> {
            inAdvance.add(command);
            var isPayable = paying instanceof PayDecision.Payable;
            return new PayInAdvance.Answer(paying, isPayable ? SalonFixture.TOKEN : null);
        };
    }

    @Bean
    PayForVisit payForVisit() {
        return command -> {
            forVisit.add(command);
            return paying;
        };
    }

    @Bean
    ShowMyPayment showMyPayment() {
        return _ -> new ShowMyPayment.Answer(charge, false, connected);
    }

    @Bean
    ShowMyBill showMyBill() {
        return _ -> bill;
    }

    @Bean
    BankSite bankSite() {
        return new BankSite(URI.create("https://kaspi.kz/online"));
    }

    @Bean
    WatchMyPayment watchMyPayment() {
        return (_, watcher) -> {
            watchers.add(watcher);
            return () -> watchers.remove(watcher);
        };
    }
}
