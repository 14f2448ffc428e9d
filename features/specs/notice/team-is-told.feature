Feature: Those who work there are told

  Whoever runs a business hears what clients do, whoever serves them what becomes of their own visits,
  by e-mail or otherwise, and each of them only what they want to hear.

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dinara serves there as well
    And Dinara has joined Aigerim as staff

  Rule: Each hears what concerns them

    Scenario: A booking is told to the owner and to whom it is with
      Given Dana has booked Dinara at 10:00 on 2026-03-02
      When the background work is done
      Then Aigerim has 1 message
      And Dinara has 1 message
      And the last message to Dinara says 10:00 on 2026-03-02

    Scenario: Staff hear nothing of the visits of others
      Given Dana has booked Aigerim at 10:00 on 2026-03-02
      When the background work is done
      Then Aigerim has 1 message
      And Dinara has 0 messages

    Scenario: That a client has cancelled
      Given Dana has booked Dinara at 10:00 on 2026-03-02
      And the background work is done
      And Dana has cancelled by link
      When the background work is done
      Then Aigerim has 2 messages
      And Dinara has 2 messages

    Scenario: What the owner does is told to whom the visit is with
      Given Dana has booked Dinara at 10:00 on 2026-03-02
      And the background work is done
      And Aigerim moves Dana to Dinara at 15:00 on 2026-03-02
      When the background work is done 1 minute later
      Then Aigerim has 1 message
      And Dinara has 2 messages
      And the last message to Dinara says 15:00 on 2026-03-02

    Scenario: Whose visit goes to somebody else hears of it
      Given Dana has booked Dinara at 10:00 on 2026-03-02
      And the background work is done
      And Aigerim moves Dana to Aigerim at 10:00 on 2026-03-02
      When the background work is done 1 minute later
      Then Dinara has 2 messages

  Rule: Nothing is told that is not true any more

    Scenario: A visit that was cancelled before the message left
      Given the mail server is down
      And Dana has booked Dinara at 10:00 on 2026-03-02
      And the background work is done
      And Dana has cancelled by link
      And the background work is done
      And the mail server is back
      When the background work is done 10 minutes later
      Then Dinara has 1 message
      And Aigerim has 1 message

    Scenario: A visit that was moved by mistake and back
      Given Dana has booked Dinara at 10:00 on 2026-03-02
      And the background work is done
      And Aigerim moves Dana to Dinara at 15:00 on 2026-03-02
      And Aigerim moves Dana to Dinara at 10:00 on 2026-03-02
      When the background work is done 1 minute later
      Then Dinara has 1 message

    Scenario: A visit that was cancelled by mistake
      Given Dana has booked Dinara at 10:00 on 2026-03-02
      And the background work is done
      And Aigerim has cancelled the appointment of Dana because of "a broken pipe"
      And the background work was done 10 seconds later
      And Aigerim takes the cancellation of Dana back
      When the background work is done 1 minute later
      Then Dinara has 1 message

    Scenario: Whoever has left hears nothing
      Given the mail server is down
      And Dana has booked Dinara at 10:00 on 2026-03-02
      And the background work is done
      And Aigerim removes Dinara from the team
      And the mail server is back
      When the background work is done 10 minutes later
      Then Dinara has 0 messages
      And Aigerim has 1 message

  Rule: Everybody chooses what they are told

    Scenario: Nothing at all
      Given Dinara wants to be told nothing by e-mail
      And Dana has booked Dinara at 10:00 on 2026-03-02
      When the background work is done
      Then Dinara has 0 messages
      And Aigerim has 1 message

    Scenario: Only what they want
      Given Dinara wants to be told by e-mail of cancellations only
      And Dana has booked Dinara at 10:00 on 2026-03-02
      And the background work is done
      And Dana has cancelled by link
      When the background work is done
      Then Dinara has 1 message

    Scenario: Until they want it again
      Given Dinara wants to be told nothing by e-mail
      And Dana has booked Dinara at 10:00 on 2026-03-02
      And the background work is done
      And Dinara wants to be told everything by e-mail
      And Dana has cancelled by link
      When the background work is done
      Then Dinara has 1 message

  Rule: By the ways that each has chosen

    Scenario: In Telegram
      Given Dinara has linked Telegram
      And Dinara wants to be told everything in Telegram
      And Dana has booked Dinara at 10:00 on 2026-03-02
      When the background work is done
      Then the bot has written 1 message to Dinara
      And Dinara has 0 messages
      And Aigerim has 1 message

    Scenario: By e-mail where there is no chat any more
      Given Dinara has linked Telegram
      And Dinara wants to be told everything in Telegram and by e-mail
      And Dinara has written a stop word to the bot
      And Dana has booked Dinara at 10:00 on 2026-03-02
      When the background work is done
      Then the bot has written 0 messages to Dinara
      And Dinara has 1 message

    Scenario: Nobody is written to who has left the team
      Given Dinara has linked Telegram
      When Aigerim removes Dinara from the team
      Then nobody writes to Dinara in Telegram

  Rule: The owner sees whom messages were for

    Scenario: The log names the team too
      Given Dana has booked Dinara at 10:00 on 2026-03-02
      When the background work is done
      Then the log of Aigerim has a message to Dinara
      And the log of Aigerim has a message to Aigerim

    Scenario: That a colleague is not reached is no worry of clients
      Given the mail server is down
      And Dana has booked Dinara at 10:00 on 2026-03-02
      And the background work is done
      When the background work is done 2 minutes later
      And Aigerim looks at today
      Then Aigerim is warned of nothing
      And the mail server is back
