@pain-23
Feature: A message takes another way when one fails

  Background:
    Given it is 09:30 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Aigerim writes by SMS first and by e-mail then, after 15 minutes
    And Dana leaves an address for messages

  Rule: The next way is taken only when a message did not arrive

    Scenario: It arrives by the first way
      Given Dana has booked Aigerim at 10:00 on 2026-03-03
      When the background work is done
      And all SMS reach their phones
      And the background work is done 20 minutes later
      Then Dana has got 1 SMS from Aigerim
      And Dana has 0 messages

    Scenario: The number does not exist
      Given nobody has the number of Dana
      And Dana has booked Aigerim at 10:00 on 2026-03-03
      When the background work is done
      Then Dana has got 0 SMS from Aigerim
      And Dana has 1 message

    Scenario: The phone is off
      Given Dana has booked Aigerim at 10:00 on 2026-03-03
      And the background work is done
      When the background work is done 20 minutes later
      Then Dana has 1 message

    Scenario: The provider tells that it has arrived
      Given Dana has booked Aigerim at 10:00 on 2026-03-03
      And the background work is done
      When the SMS provider tells Aigerim that the message has arrived
      And the background work is done 20 minutes later
      Then Dana has got 1 SMS from Aigerim
      And Dana has 0 messages

    Scenario: The provider tells that it did not arrive
      Given Dana has booked Aigerim at 10:00 on 2026-03-03
      And the background work is done
      When the SMS provider tells Aigerim that the message did not arrive
      And the background work is done
      Then Dana has 1 message

    Scenario: The answer of the provider is lost
      Given the answer of the SMS provider to a message for Dana gets lost
      And Dana has booked Aigerim at 10:00 on 2026-03-03
      And the background work is done
      When the background work is done 1 minute later
      Then Dana has got 1 SMS from Aigerim

    Scenario: The message itself is lost
      Given a message to the SMS provider for Dana gets lost
      And Dana has booked Aigerim at 10:00 on 2026-03-03
      And the background work is done
      When the background work is done 1 minute later
      Then Dana has got 1 SMS from Aigerim

  Rule: Nobody is woken up at night

    Scenario: What can wait is told in the morning
      Given it is 22:00 on 2026-03-02
      And Dana has booked Aigerim at 15:00 on 2026-03-04
      When the background work is done
      Then Dana has got 0 SMS from Aigerim
      When the background work is done at 09:00 on 2026-03-03
      Then Dana has got 1 SMS from Aigerim

    Scenario: What cannot wait is told at once
      Given Dana has booked Aigerim at 09:00 on 2026-03-03
      And the background work is done
      And it is 22:00 on 2026-03-02
      And Aigerim has cancelled the appointment of Dana because of "a broken pipe"
      When the background work is done 1 minute later
      Then Dana has got 2 SMS from Aigerim
