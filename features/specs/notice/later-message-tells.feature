@pain-28
Feature: What a later message tells is not told before it

  Background:
    Given it is 20:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Aigerim writes by SMS first and by e-mail then, after 15 minutes

  Rule: A request that was confirmed meanwhile is told by that alone

    Scenario: Both happened at night
      Given it is 22:00 on 2026-03-02
      And Dana has booked Aigerim at 15:00 on 2026-03-04
      And the background work is done
      And it is 22:30 on 2026-03-02
      And Aigerim has confirmed the appointment of Dana
      And the background work is done
      When the background work is done at 09:00 on 2026-03-03
      Then Dana has got 1 SMS from Aigerim

    Scenario: Both happened before anybody could be told
      Given Dana has booked Aigerim at 15:00 on 2026-03-04
      And Aigerim has confirmed the appointment of Dana
      When the background work is done
      Then Dana has got 1 SMS from Aigerim

  Rule: Of several moves the last is told

    Scenario: Two at night
      Given Dana has booked Aigerim at 15:00 on 2026-03-04
      And the background work is done
      And it is 22:00 on 2026-03-02
      And Aigerim moves Dana to Aigerim at 16:00 on 2026-03-04
      And the background work is done 1 minute later
      And it is 22:10 on 2026-03-02
      And Aigerim moves Dana to Aigerim at 17:00 on 2026-03-04
      And the background work is done 1 minute later
      When the background work is done at 09:00 on 2026-03-03
      Then Dana has got 2 SMS from Aigerim

    Scenario: Whoever moves to another time after that knows it
      Given Dana has booked Aigerim at 15:00 on 2026-03-04
      And the background work is done
      And it is 22:00 on 2026-03-02
      And Aigerim moves Dana to Aigerim at 16:00 on 2026-03-04
      And the background work is done 1 minute later
      And Dana has moved to 12:00 on 2026-03-05
      And the background work is done
      When the background work is done at 09:00 on 2026-03-03
      Then Dana has got 2 SMS from Aigerim

  Rule: Of two reminders that are late only the later leaves

    Scenario: The mail server was away for a day
      Given Dana leaves an address for messages
      And Dana has booked Aigerim at 15:00 on 2026-03-04
      And Dana wants no SMS
      And Aigerim has confirmed the appointment of Dana
      And the background work is done
      And Aigerim has clients reminded 24 and 2 hours before
      And the mail server is down
      And the background work is done at 15:00 on 2026-03-03
      And the background work is done at 13:00 on 2026-03-04
      And the mail server is back
      When the background work is done at 13:30 on 2026-03-04
      Then Dana has 2 messages
      And the last message of Aigerim is a reminder

  Rule: What was moved away and back at once is told as it is

    Scenario: While it waited for the morning
      Given it is 22:00 on 2026-03-02
      And Dana has booked Aigerim at 15:00 on 2026-03-04
      And Aigerim has confirmed the appointment of Dana
      And the background work is done
      And Aigerim moves Dana to Aigerim at 17:00 on 2026-03-04
      And the background work was done 8 seconds later
      And Aigerim moves Dana to Aigerim at 15:00 on 2026-03-04
      And the background work is done 1 minute later
      When the background work is done at 09:00 on 2026-03-03
      Then Dana has got 1 SMS from Aigerim

    Scenario: In the moment in which it was to be told
      Given Dana leaves an address for messages
      And Dana has booked Aigerim at 15:00 on 2026-03-04
      And Dana wants e-mails first
      And Aigerim has confirmed the appointment of Dana
      And Aigerim moves Dana to Aigerim at 17:00 on 2026-03-04
      And the background work is done
      And Aigerim moves Dana to Aigerim at 15:00 on 2026-03-04
      When the background work is done 1 minute later
      Then Dana has 1 message
      And the last message to Dana says 15:00 on 2026-03-04

    Scenario: It was cancelled in that moment, and that was taken back
      Given Dana has booked Aigerim at 15:00 on 2026-03-04
      And Aigerim has confirmed the appointment of Dana
      And Aigerim has cancelled the appointment of Dana because of "a broken pipe"
      And the background work is done
      And Aigerim takes the cancellation of Dana back
      When the background work is done 1 minute later
      Then Dana has got 1 SMS from Aigerim
