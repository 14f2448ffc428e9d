package kz.localbusiness;

import java.util.Map;
import kz.localbusiness.domain.notice.Channel;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the contracts with providers say.
///
/// @param perSecond so many messages this node gives to each at most, `…per-second.sms=30`; where
///   it says nothing, as many as such providers usually take
@ConfigurationProperties("lbp.messages")
record MessageSettings(@DefaultValue Map<Channel, Integer> perSecond) {}
