package kz.localbusiness.web.settings;

import kz.localbusiness.application.notice.ShowChannels;
import kz.localbusiness.application.notice.ShowWords;
import kz.localbusiness.application.notice.UseUsualWords;
import kz.localbusiness.application.notice.WordMessage;
import org.springframework.stereotype.Component;

/// What the words of messages need of the application.
@Component
record WordsPorts(ShowWords show, WordMessage word, UseUsualWords usual, ShowChannels channels) {}
