package kz.localbusiness.web.protection;

import kz.localbusiness.application.notice.ChooseMyWishes;
import kz.localbusiness.application.notice.ShowMyWishes;
import org.springframework.stereotype.Component;

/// What the card of wishes needs of the application.
@Component
record WishPorts(ShowMyWishes show, ChooseMyWishes choose) {}
