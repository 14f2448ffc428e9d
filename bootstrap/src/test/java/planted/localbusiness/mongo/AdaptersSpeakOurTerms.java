package planted.localbusiness.mongo;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import planted.localbusiness.application.one.out.Answers;

final class AdaptersSpeakOurTerms implements Answers {

    @Override
    public Resource answer() {
        return new ByteArrayResource(new byte[0]);
    }
}
