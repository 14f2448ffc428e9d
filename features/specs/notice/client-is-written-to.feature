Feature: A client is written to about an appointment

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes

  Rule: Whoever leaves an address is written to about every change

    Scenario: A booking is acknowledged
      Given Dana leaves an address for messages
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      When the background work is done
      Then Dana has 1 message

    Scenario: Work that is done twice writes once
      Given Dana leaves an address for messages
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And the background work is done
      When the background work is done
      Then Dana has 1 message

    Scenario: A confirmation is told as well
      Given Dana leaves an address for messages
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And the background work is done
      And Aigerim has confirmed the appointment of Dana
      When the background work is done
      Then Dana has 2 messages

    Scenario: Whoever leaves no address is not written to
      Given Dana has booked Aigerim at 10:00 on 2026-03-02
      When the background work is done
      Then nothing waits to be sent

  Rule: A message that is not true any more is not sent

    Scenario: Nobody is told of a booking that was cancelled before the message left
      Given Dana leaves an address for messages
      And the mail server is down
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And the background work is done
      And Aigerim has cancelled the appointment of Dana because of "a broken pipe"
      And the mail server is back
      When the background work is done 10 minutes later
      Then Dana has 1 message

  Rule: A message waits while the mail server is down

    Scenario: A message leaves when the mail server is back
      Given Dana leaves an address for messages
      And the mail server is down
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And the background work is done
      And the mail server is back
      When the background work is done 10 minutes later
      Then Dana has 1 message

    Scenario: The owner is warned while it waits
      Given Dana leaves an address for messages
      And the mail server is down
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And the background work is done
      When the background work is done 2 minutes later
      And Aigerim looks at today
      Then Aigerim is warned that 1 message cannot be sent

    Scenario: The warning ends once it has left
      Given Dana leaves an address for messages
      And the mail server is down
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And the background work is done
      And the background work is done 2 minutes later
      And the mail server is back
      When the background work is done 10 minutes later
      And Aigerim looks at today
      Then Aigerim is warned of nothing

  Rule: The owner chooses what is told by e-mail

    Scenario: Confirmations are told on the phone
      Given Dana leaves an address for messages
      And Aigerim sends no messages about what is confirmed
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And Aigerim has confirmed the appointment of Dana
      When the background work is done
      Then Dana has 0 messages

    Scenario: A cancellation is told all the same
      Given Dana leaves an address for messages
      And Aigerim sends no messages about what is confirmed
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And Aigerim has confirmed the appointment of Dana
      And Aigerim has cancelled the appointment of Dana because of "a broken pipe"
      When the background work is done 1 minute later
      Then Dana has 1 message

  Rule: A client may want no e-mails

    Background:
      Given Dana leaves an address for messages
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And Dana wants no e-mails

    Scenario: Neither what was booked nor a reminder is told
      Given Aigerim has confirmed the appointment of Dana
      And Aigerim has Dana reminded
      When the background work is done
      Then Dana has 0 messages

    Scenario: What she does herself she knows
      Given Dana has cancelled by link
      When the background work is done
      Then Dana has 0 messages

    Scenario: That the business has cancelled she cannot know
      Given Aigerim has cancelled the appointment of Dana because of "a broken pipe"
      When the background work is done 1 minute later
      Then Dana has 1 message

    Scenario: That the business has moved the visit she cannot know
      Given Aigerim moves Dana to Aigerim at 15:00 on 2026-03-02
      When the background work is done 1 minute later
      Then Dana has 1 message
      And the last message to Dana says 15:00 on 2026-03-02

    Scenario: It holds for all of her visits there
      Given the background work is done
      And Dana has booked Aigerim at 12:00 on 2026-03-02
      When the background work is done
      Then Dana has 0 messages
      And Aigerim sees that Dana wants no e-mails

    Scenario: Until she wants them again
      Given Aigerim has confirmed the appointment of Dana
      And the background work is done
      And Dana wants e-mails again
      And Aigerim has Dana reminded
      When the background work is done
      Then Dana has 1 message

  Rule: The owner may remind a client

    Background:
      Given Dana leaves an address for messages
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And Aigerim has confirmed the appointment of Dana
      And the background work is done

    Scenario: By e-mail, at once
      When Aigerim has Dana reminded
      And the background work is done
      Then Dana has 2 messages

    Scenario: Not twice within an hour
      Given Aigerim has Dana reminded
      When Aigerim has Dana reminded
      Then Dana was reminded a moment ago

    Scenario: Not of a visit that was cancelled meanwhile
      Given Aigerim has Dana reminded
      And Dana has cancelled by link
      When the background work is done
      Then Dana has 2 messages

  Rule: A reminder needs no address where there is another way

    Scenario: By SMS
      Given Aigerim writes by SMS first and by e-mail then, after 15 minutes
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And Aigerim has confirmed the appointment of Dana
      And the background work is done
      When Aigerim has Dana reminded
      And the background work is done
      Then the last message of Aigerim is a reminder
      And Dana has got 2 SMS from Aigerim

    Scenario: It is not promised where there is none
      Given Dana has booked Aigerim at 10:00 on 2026-03-02
      And Aigerim has confirmed the appointment of Dana
      When Aigerim has Dana reminded
      Then it is refused because no way leads to Dana

  Rule: Money that was given back is told as a refund

    Background:
      Given Aigerim writes by SMS first and by e-mail then, after 15 minutes
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And Aigerim has confirmed the appointment of Dana
      And Aigerim has taken 2000 tenge from Dana in cash

    Scenario: After the receipt
      Given the background work is done
      And the background work is done at 09:30 on 2026-03-02
      And Aigerim has given the 2000 tenge back to Dana
      And the background work is done
      When the background work is done 1 minute later
      Then Aigerim has told Dana 1 time of a payment
      And Aigerim has told Dana 1 time of a refund

    Scenario: Instead of it where both wait for the morning
      Given the background work was done 1 minute later
      And Aigerim has given the 2000 tenge back to Dana
      And the background work is done
      When the background work is done at 09:30 on 2026-03-02
      Then Aigerim has told Dana 0 times of a payment
      And Aigerim has told Dana 1 time of a refund

  Rule: What the owner takes back at once is not told

    Scenario: A visit that was moved by mistake and back
      Given Dana leaves an address for messages
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And the background work is done
      And Aigerim moves Dana to Aigerim at 15:00 on 2026-03-02
      And Aigerim moves Dana to Aigerim at 10:00 on 2026-03-02
      When the background work is done 1 minute later
      Then Dana has 1 message

    Scenario: A visit that was cancelled by mistake
      Given Dana leaves an address for messages
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And the background work is done
      And Aigerim has cancelled the appointment of Dana because of "a broken pipe"
      And the background work was done 10 seconds later
      And Aigerim takes the cancellation of Dana back
      When the background work is done 1 minute later
      Then Dana has 1 message

    Scenario: A visit that takes longer
      Given Dana leaves an address for messages
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And the background work is done
      And Aigerim gives Dana 90 minutes
      When the background work is done 1 minute later
      Then Dana has 1 message

    Scenario: A move that stands is told
      Given Dana leaves an address for messages
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And the background work is done
      And Aigerim moves Dana to Aigerim at 15:00 on 2026-03-02
      When the background work is done 1 minute later
      Then Dana has 2 messages
      And the last message to Dana says 15:00 on 2026-03-02

    Scenario: Of several moves at once only the last is told
      Given Dana leaves an address for messages
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And the background work is done
      And Aigerim moves Dana to Aigerim at 15:00 on 2026-03-02
      And the background work was done 10 seconds later
      And Aigerim moves Dana to Aigerim at 16:00 on 2026-03-02
      And the background work was done 10 seconds later
      When the background work is done 10 seconds later
      Then Dana has 2 messages
      And the last message to Dana says 16:00 on 2026-03-02

    Scenario: A move to somebody else at the same time is told
      Given Dinara serves there as well
      And Dana leaves an address for messages
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And the background work is done
      And Aigerim moves Dana to Aigerim at 15:00 on 2026-03-02
      And the background work was done 10 seconds later
      And Aigerim moves Dana to Dinara at 10:00 on 2026-03-02
      And the background work was done 10 seconds later
      When the background work is done 10 seconds later
      Then Dana has 2 messages
