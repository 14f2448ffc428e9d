package kz.localbusiness.application.booking;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.domain.booking.WaitlistDecision.WaitlistFull;
import kz.localbusiness.domain.booking.WaitlistEntry;

@UseCase(Audience.MANAGEMENT)
class ShowWaitlistUseCase implements ShowWaitlist {

    private final Waitlist waitlist;

    ShowWaitlistUseCase(Waitlist waitlist) {
        this.waitlist = waitlist;
    }

    @Override
    public List<WaitlistEntry> show(Query query) {
        return waitlist.open(WaitlistFull.MOST);
    }
}
