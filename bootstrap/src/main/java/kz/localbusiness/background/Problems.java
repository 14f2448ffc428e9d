package kz.localbusiness.background;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.stream.Stream;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.job.JobProblem;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailException;

/// Says of what class a failure is, without a word of what it was about.
final class Problems {

    private Problems() {}

    static JobProblem of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .map(Problems::kind)
                .filter(kind -> kind != JobProblem.UNEXPECTED)
                .findFirst()
                .orElse(JobProblem.UNEXPECTED);
    }

    private static JobProblem kind(Throwable failure) {
        return switch (failure) {
            case StaleState _ -> JobProblem.LOST_RACE;
            case NoServerAnswers _ -> JobProblem.SIGN_IN_SERVER;
            case DataAccessException _ -> JobProblem.STORE;
            case MailException _, MessagingException _ -> JobProblem.MAIL;
            case IOException _ -> JobProblem.DISK;
            default -> JobProblem.UNEXPECTED;
        };
    }
}
