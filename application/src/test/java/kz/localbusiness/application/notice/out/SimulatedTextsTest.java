package kz.localbusiness.application.notice.out;

import kz.localbusiness.application.SettableClock;

class SimulatedTextsTest extends TextMessagesContract {

    @Override
    protected TextMessages messages(PlayedSms played, SettableClock clock) {
        return new SimulatedTexts(played, clock);
    }
}
