package kz.localbusiness.application.chat.out;

import java.util.List;
import kz.localbusiness.domain.shared.BusinessId;

/// Which businesses, of any, a chat has to do with; names them and shows nothing of them.
public interface ChatPlaces {

    /// Whose clients or people are written to there; each once.
    List<BusinessId> linked(long chat, int most);

    /// Whose invitations it has taken, be they over or not; each once.
    List<BusinessId> invited(long chat, int most);
}
