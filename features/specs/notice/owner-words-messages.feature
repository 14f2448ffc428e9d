Feature: An owner words the messages to clients

  Background:
    Given it is 09:30 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Aigerim writes by SMS first and by e-mail then, after 15 minutes

  Rule: Clients read what the business says

    Scenario: In words of its own
      Given Aigerim words SMS in RU about a request: "Спасибо! {time}, {date}"
      And Dana has booked Aigerim at 10:00 on 2026-03-03
      When the background work is done
      Then the last SMS of Aigerim to Dana begins "Спасибо! 10:00, "

    Scenario: A message that waits already
      Given Dana has booked Aigerim at 10:00 on 2026-03-03
      And Aigerim words SMS in RU about a request: "Спасибо! {time}, {date}"
      When the background work is done
      Then the last SMS of Aigerim to Dana begins "Спасибо! 10:00, "

    Scenario: Only where it has said so
      Given Aigerim words SMS in KK about a request: "Рақмет! {time}, {date}"
      And Dana has booked Aigerim at 10:00 on 2026-03-03
      When the background work is done
      Then the last SMS of Aigerim to Dana does not contain "Рақмет"

    Scenario: A letter begins with them
      Given Aigerim words e-mails in RU about a request: "Спасибо! До встречи в {time}"
      And Dana leaves an address for messages
      And Dana has booked Aigerim at 10:00 on 2026-03-03
      And Dana wants e-mails first
      When the background work is done
      Then the last message to Dana has the words "Спасибо! До встречи в 10:00"
      And the last message to Dana says 10:00 on 2026-03-03

    Scenario: Until it leaves that to the platform again
      Given Aigerim words SMS in RU about a request: "Спасибо! {time}, {date}"
      And Aigerim leaves SMS in RU about a request to the platform
      And Dana has booked Aigerim at 10:00 on 2026-03-03
      When the background work is done
      Then the last SMS of Aigerim to Dana does not contain "Спасибо"

  Rule: The owner sees it as clients will

    Scenario: By an example
      When Aigerim tries SMS in RU about a reminder: "Ждём Вас в {time}"
      Then clients would read "Ждём Вас в 15:00"
      And it would take 1 SMS

    Scenario: Long words take several SMS
      When Aigerim tries SMS in RU about a reminder: "Пожалуйста, не опаздывайте: мы ждём Вас ровно в {time} и очень рады встрече"
      Then it would take 2 SMS

  Rule: A client can go by every message

    Scenario: Without the time nobody comes
      When Aigerim words SMS in RU about a request: "Спасибо! {date}"
      Then Aigerim is told that clients need {time}

    Scenario: There is no such fact
      When Aigerim words SMS in RU about a request: "{tiem} {date} {time}"
      Then Aigerim is told that there is no "tiem"

    Scenario: No reason where nothing was cancelled
      When Aigerim words SMS in RU about a request: "{date} {time} {reason}"
      Then Aigerim is told that there is no "reason"

    Scenario: An offered time leads to where it is taken
      When Aigerim words SMS in RU about an offered time: "Свободно {date} в {time}"
      Then Aigerim is told that clients need {link}

    Scenario: What is refused changes nothing
      Given Aigerim words SMS in RU about a request: "Спасибо! {time}, {date}"
      And Aigerim words SMS in RU about a request: "Спасибо!"
      And Dana has booked Aigerim at 10:00 on 2026-03-03
      When the background work is done
      Then the last SMS of Aigerim to Dana begins "Спасибо! 10:00, "

  Rule: Only the business words its messages

    Scenario: Another owner
      Given the salon of Botagoz is open from 09:00 to 18:00 for visits of 60 minutes
      When Botagoz words SMS of the salon of Aigerim
      Then it is refused as not allowed
