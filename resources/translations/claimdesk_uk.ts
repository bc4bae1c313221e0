<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Claimdesk</source>
        <translation>Про Claimdesk</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст ліцензії</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>It came without a text of its licence.</source>
        <translation>Тексту ліцензії не додано.</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>Що входить до програми</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Версія {0}</translation>
    </message>
    <message>
        <source>It works on this computer alone: no account, no server, nothing is sent. It is free software under the MIT licence and stands on the work of others, whose licences are here.</source>
        <translation>Програма працює лише на цьому комп’ютері: без облікового запису, без сервера, нічого не надсилає. Це вільна програма за ліцензією MIT; вона спирається на працю інших, чиї ліцензії наведено тут.</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Claim {0}, {1}: {2}</source>
        <translation>Твердження {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Claim {0} of {1}, {2}: {3}</source>
        <translation>Твердження {0} із {1}, {2}: {3}</translation>
    </message>
    <message>
        <source>Claim {0}, {1}.</source>
        <translation>Твердження {0}, {1}.</translation>
    </message>
</context>
<context>
    <name>ArticleForm</name>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>Адреса має починатися з http:// або https://.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Адреса (URL)</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Дата публікації</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>Дані про статтю</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>{done} of {all} claims reviewed</source>
        <translation>перевірено тверджень: {done} із {all}</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation>Вставити статтю</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Фільтр статей</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} із {total}</translation>
    </message>
    <message>
        <source>No article matches. Esc shows all.</source>
        <translation>Жодна стаття не підходить. Esc показує всі.</translation>
    </message>
</context>
<context>
    <name>ArticlePicker</name>
    <message>
        <source>Articles to export</source>
        <translation>Статті для експорту</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Стаття без заголовка</translation>
    </message>
</context>
<context>
    <name>ArticleRows</name>
    <message>
        <source>Untitled article</source>
        <translation>Стаття без заголовка</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>“{0}” stands on every change from now on; what is on record keeps “{1}”.</source>
        <translation>Відтепер на кожній зміні стоїть «{0}»; на вже записаному лишається «{1}».</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>PDF, pictures and text</source>
        <translation>PDF, зображення й текст</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Прикріпити файл</translation>
    </message>
    <message>
        <source>Another file is still being copied. Try again in a moment.</source>
        <translation>Ще копіюється інший файл. Спробуйте за мить ще раз.</translation>
    </message>
    <message>
        <source>Copying {0} …</source>
        <translation>Копіюється {0} …</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>Відкривається {0} …</translation>
    </message>
    <message>
        <source>No program could be started for {0}.</source>
        <translation>Не вдалося запустити програму для {0}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>No claim matches. {0} shows all.</source>
        <translation>Жодне твердження не підходить. {0} показує всі.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Жодної статті не відкрито.</translation>
    </message>
    <message>
        <source>No claim yet: select words and press {0}.</source>
        <translation>Тверджень ще немає: виділіть слова й натисніть {0}.</translation>
    </message>
    <message>
        <source>All claims are shown.</source>
        <translation>Показано всі твердження.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} claims. {3} and {4} go through these.</source>
        <translation>{0}: тверджень {1} із {2}. {3} і {4} переходять між ними.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} claims.</source>
        <translation>{0}: тверджень {1} із {2}.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Select some words first: with the mouse, or with {0} and Shift+arrows. Then press {1}.</source>
        <translation>Спершу виділіть слова: мишею або клавішею {0} і Shift+стрілками. Потім натисніть {1}.</translation>
    </message>
    <message>
        <source>Selected: {0}</source>
        <translation>Виділено: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} claims at this place</source>
        <translation>{0} із {1} тверджень у цьому місці</translation>
    </message>
    <message>
        <source>No other claim lies at this place.</source>
        <translation>Іншого твердження в цьому місці немає.</translation>
    </message>
    <message>
        <source>No claim lies at this place.</source>
        <translation>У цьому місці немає твердження.</translation>
    </message>
</context>
<context>
    <name>ClaimMode</name>
    <message>
        <source>Leave as it was (Esc)</source>
        <translation>Лишити, як було (Esc)</translation>
    </message>
</context>
<context>
    <name>ClaimModel</name>
    <message>
        <source>dismissed</source>
        <translation>відхилене</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln джерело</numerusform>
            <numerusform>%Ln джерела</numerusform>
            <numerusform>%Ln джерел</numerusform>
        </translation>
    </message>
    <message>
        <source>short of evidence</source>
        <translation>замало доказів</translation>
    </message>
    <message>
        <source>Claim {0}, {1}: {2}</source>
        <translation>Твердження {0}, {1}: {2}</translation>
    </message>
</context>
<context>
    <name>ClaimPane</name>
    <message>
        <source>Claims</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Фільтр тверджень</translation>
    </message>
    <message>
        <source>Claims of this article</source>
        <translation>Твердження цієї статті</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} із {1}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Tag</source>
        <translation>Позначки</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перехід</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Робота</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Підтверджене</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Спірне</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Без джерела</translation>
    </message>
    <message>
        <source>Clear tag</source>
        <translation>Зняти позначку</translation>
    </message>
    <message>
        <source>Dismiss claim</source>
        <translation>Відхилити твердження</translation>
    </message>
    <message>
        <source>Not a checkable claim; kept on record</source>
        <translation>Перевірити його не можна; запис зберігається</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати дію</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити дію</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Наступне твердження</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Попереднє твердження</translation>
    </message>
    <message>
        <source>Next to review</source>
        <translation>Наступне на перевірку</translation>
    </message>
    <message>
        <source>Next of overlapping claims</source>
        <translation>Наступне з накладених</translation>
    </message>
    <message>
        <source>Claims over one another</source>
        <translation>Твердження, що накладаються</translation>
    </message>
    <message>
        <source>Back in visited claims</source>
        <translation>Назад відвіданими</translation>
    </message>
    <message>
        <source>Forward in visited claims</source>
        <translation>Вперед відвіданими</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Попередня стаття</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Наступна стаття</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Назад до статті</translation>
    </message>
    <message>
        <source>List and filter claims</source>
        <translation>Список і фільтр тверджень</translation>
    </message>
    <message>
        <source>By tag, reason, evidence, origin, reviewer, words</source>
        <translation>Позначка, причина, докази, походження, хто перевіряє, слова</translation>
    </message>
    <message>
        <source>Only verified</source>
        <translation>Лише підтверджені</translation>
    </message>
    <message>
        <source>Only disputed</source>
        <translation>Лише спірні</translation>
    </message>
    <message>
        <source>Only unsourced</source>
        <translation>Лише без джерела</translation>
    </message>
    <message>
        <source>Only those to review</source>
        <translation>Лише на перевірку</translation>
    </message>
    <message>
        <source>Only those short of evidence</source>
        <translation>Лише ті, де замало доказів</translation>
    </message>
    <message>
        <source>By what the settings ask of evidence</source>
        <translation>За вимогами до доказів у налаштуваннях</translation>
    </message>
    <message>
        <source>Only dismissed</source>
        <translation>Лише відхилені</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Інші фільтри</translation>
    </message>
    <message>
        <source>Show all claims again</source>
        <translation>Знову показати всі твердження</translation>
    </message>
    <message>
        <source>Takes the filter off</source>
        <translation>Знімає фільтр</translation>
    </message>
    <message>
        <source>Add claim from selection</source>
        <translation>Додати виділене як твердження</translation>
    </message>
    <message>
        <source>The selected words become a claim of your own</source>
        <translation>Виділені слова стають вашим твердженням</translation>
    </message>
    <message>
        <source>Snap to whole words</source>
        <translation>До цілих слів</translation>
    </message>
    <message>
        <source>No word of the selection is cut</source>
        <translation>Жодне слово виділення не розрізається</translation>
    </message>
    <message>
        <source>Lengthen or shorten claim</source>
        <translation>Змінити межі твердження</translation>
    </message>
    <message>
        <source>Moves its ends; tag and note stay</source>
        <translation>Рухає межі; позначка й нотатка лишаються</translation>
    </message>
    <message>
        <source>Split claim into parts</source>
        <translation>Поділити твердження</translation>
    </message>
    <message>
        <source>Each part gets a tag of its own</source>
        <translation>Кожна частина матиме свою позначку</translation>
    </message>
    <message>
        <source>Merge with next claim</source>
        <translation>Об’єднати з наступним</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <source>Caret for selecting by keyboard</source>
        <translation>Курсор для виділення з клавіатури</translation>
    </message>
    <message>
        <source>Then Shift with the arrows selects, A adds the claim</source>
        <translation>Далі Shift зі стрілками виділяє, A додає твердження</translation>
    </message>
    <message>
        <source>Light more suggestions</source>
        <translation>Підсвітити більше пропозицій</translation>
    </message>
    <message>
        <source>Those that the detector is less sure of too</source>
        <translation>Також ті, у яких детектор менш певен</translation>
    </message>
    <message>
        <source>Light fewer suggestions</source>
        <translation>Підсвітити менше пропозицій</translation>
    </message>
    <message>
        <source>Only those that the detector is sure of</source>
        <translation>Лише ті, у яких детектор певен</translation>
    </message>
    <message>
        <source>Accept all suggestions that are lit</source>
        <translation>Прийняти всі підсвічені пропозиції</translation>
    </message>
    <message>
        <source>They become claims to check; undo takes it back</source>
        <translation>Вони стають твердженнями на перевірку; дію можна скасувати</translation>
    </message>
    <message>
        <source>Dismiss all suggestions that are not lit</source>
        <translation>Відхилити всі непідсвічені пропозиції</translation>
    </message>
    <message>
        <source>One action, which undo takes back</source>
        <translation>Одна дія, яку можна скасувати</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палітра команд</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Шукати в бібліотеці</translation>
    </message>
    <message>
        <source>Articles, claims, notes and sources of all articles</source>
        <translation>Тексти, твердження, нотатки й джерела всіх статей</translation>
    </message>
    <message>
        <source>Export this article</source>
        <translation>Експортувати цю статтю</translation>
    </message>
    <message>
        <source>Review CSV, report, memo and other formats</source>
        <translation>CSV перевірки, звіт, записка про виправлення та інші формати</translation>
    </message>
    <message>
        <source>The whole library in one file</source>
        <translation>Уся бібліотека в одному файлі</translation>
    </message>
    <message>
        <source>Export all articles</source>
        <translation>Експорт усіх статей</translation>
    </message>
    <message>
        <source>Open article or library</source>
        <translation>Відкрити статтю чи бібліотеку</translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation>Вставити статтю</translation>
    </message>
    <message>
        <source>The text on the clipboard becomes an article</source>
        <translation>Текст із буфера обміну стає статтею</translation>
    </message>
    <message>
        <source>Edit title, byline, source</source>
        <translation>Змінити заголовок, автора, джерело</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Фільтр статей</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Нова бібліотека</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Світла чи темна тема</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Тема системи</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Звичайний розмір тексту</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Режим зосередження</translation>
    </message>
    <message>
        <source>The page alone</source>
        <translation>Лише сторінка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Theme, text, keys, reviewer, evidence, suggestions, library</source>
        <translation>Тема, текст, клавіші, автор перевірки, докази, пропозиції, бібліотека</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Усі клавіші</translation>
    </message>
    <message>
        <source>About Claimdesk</source>
        <translation>Про Claimdesk</translation>
    </message>
    <message>
        <source>Its version, and the licences of what comes along</source>
        <translation>Версія програми й ліцензії того, що до неї входить</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Додати доказ</translation>
    </message>
    <message>
        <source>Add a recent source</source>
        <translation>Додати одне з останніх джерел</translation>
    </message>
    <message>
        <source>One that was recorded with another claim</source>
        <translation>Те, що записане при іншому твердженні</translation>
    </message>
    <message>
        <source>Walk the evidence of the claim</source>
        <translation>Гортати докази твердження</translation>
    </message>
    <message>
        <source>Enter edits, Delete takes off, Alt with the arrows puts in order</source>
        <translation>Enter змінює, Delete знімає, Alt зі стрілками впорядковує</translation>
    </message>
    <message>
        <source>Open the source&apos;s page</source>
        <translation>Відкрити сторінку джерела</translation>
    </message>
    <message>
        <source>Open the attached file</source>
        <translation>Відкрити прикріплений файл</translation>
    </message>
    <message>
        <source>A PDF, picture or text, in the system&apos;s viewer</source>
        <translation>PDF, зображення чи текст у системній програмі</translation>
    </message>
    <message>
        <source>Why: error / no attribution</source>
        <translation>Чому: помилка / немає посилання на джерело</translation>
    </message>
    <message>
        <source>Why: sources conflict / unreachable</source>
        <translation>Чому: джерела суперечать / джерело недоступне</translation>
    </message>
    <message>
        <source>Why: misleading / not found</source>
        <translation>Чому: вводить в оману / не знайдено</translation>
    </message>
    <message>
        <source>Why: outdated / not checkable now</source>
        <translation>Чому: застаріло / зараз не перевірити</translation>
    </message>
    <message>
        <source>Switch what the tag is about</source>
        <translation>Перемкнути, про що позначка</translation>
    </message>
    <message>
        <source>That it is so, or that it was said</source>
        <translation>Що це так, чи що це було сказано</translation>
    </message>
    <message>
        <source>Write correction</source>
        <translation>Написати виправлення</translation>
    </message>
    <message>
        <source>How the words should read</source>
        <translation>Як це мало б звучати</translation>
    </message>
    <message>
        <source>Word the claim as rated</source>
        <translation>Сформулювати твердження, як оцінено</translation>
    </message>
    <message>
        <source>Name who it is attributed to</source>
        <translation>Вказати, кому це приписано</translation>
    </message>
    <message>
        <source>Walk the history of the claim</source>
        <translation>Гортати історію твердження</translation>
    </message>
    <message>
        <source>Each line shows the claim as it was, which can be restored</source>
        <translation>Кожен рядок показує, яким було твердження; цей стан можна відновити</translation>
    </message>
    <message>
        <source>Confidence 1 of 3</source>
        <translation>Певність 1 з 3</translation>
    </message>
    <message>
        <source>Confidence 2 of 3</source>
        <translation>Певність 2 з 3</translation>
    </message>
    <message>
        <source>Confidence 3 of 3</source>
        <translation>Певність 3 з 3</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>{0}, %Ln claim(s)</source>
        <translation>
            <numerusform>{0}, %Ln твердження</numerusform>
            <numerusform>{0}, %Ln твердження</numerusform>
            <numerusform>{0}, %Ln тверджень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified</source>
        <translation>
            <numerusform>%Ln підтверджене</numerusform>
            <numerusform>%Ln підтверджені</numerusform>
            <numerusform>%Ln підтверджених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputed</source>
        <translation>
            <numerusform>%Ln спірне</numerusform>
            <numerusform>%Ln спірні</numerusform>
            <numerusform>%Ln спірних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsourced</source>
        <translation>
            <numerusform>%Ln без джерела</numerusform>
            <numerusform>%Ln без джерела</numerusform>
            <numerusform>%Ln без джерела</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln на перевірку</numerusform>
            <numerusform>%Ln на перевірку</numerusform>
            <numerusform>%Ln на перевірку</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsRow</name>
    <message>
        <source>No claims yet</source>
        <translation>Тверджень ще немає</translation>
    </message>
    <message>
        <source>{done} of {all} reviewed, {gone} dismissed</source>
        <translation>Перевірено {done} із {all}, відхилено {gone}</translation>
    </message>
    <message>
        <source>{done} of {all} reviewed</source>
        <translation>Перевірено {done} із {all}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} із {1}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Claim {0} dismissed. {1} brings it back.</source>
        <translation>Твердження {0} відхилено. {1} повертає його.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Скасовано: {0}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Немає чого скасовувати.</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Повторено: {0}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Немає чого повторювати.</translation>
    </message>
    <message>
        <source>Select some words first: with the mouse, or with {0} and Shift+arrows. Then press {1}.</source>
        <translation>Спершу виділіть слова: мишею або клавішею {0} і Shift+стрілками. Потім натисніть {1}.</translation>
    </message>
    <message>
        <source>Caret on: arrows move it, Shift selects, {0} adds the claim, {1} ends.</source>
        <translation>Курсор увімкнено: стрілки рухають його, Shift виділяє, {0} додає твердження, {1} вимикає.</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>What is typed is kept only until the window closes. {0}</source>
        <translation>Набране зберігається, лише доки вікно відкрите. {0}</translation>
    </message>
</context>
<context>
    <name>EarlyKeys</name>
    <message numerus="yes">
        <source>%Ln key(s) did not count: the library had changed. Press again.</source>
        <translation>
            <numerusform>Не враховано %Ln натискання: бібліотека змінилася. Натисніть ще раз.</numerusform>
            <numerusform>Не враховано %Ln натискання: бібліотека змінилася. Натисніть ще раз.</numerusform>
            <numerusform>Не враховано %Ln натискань: бібліотека змінилася. Натисніть ще раз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A claim is split into two parts at least, which do not overlap. Nothing was changed.</source>
        <translation>Твердження ділять щонайменше на дві частини, які не накладаються. Нічого не змінено.</translation>
    </message>
    <message>
        <source>A correction memo is written in HTML or in Markdown: let its name end in .html or .md.</source>
        <translation>Записку про виправлення пишуть у HTML або Markdown: її назва має закінчуватися на .html або .md.</translation>
    </message>
    <message>
        <source>Beside {0} lie remains of another library, and they could not be copied to a safe place. Move them, or choose another name.</source>
        <translation>Поруч із {0} лежать рештки іншої бібліотеки, і скопіювати їх у безпечне місце не вдалося. Перемістіть їх або виберіть іншу назву.</translation>
    </message>
    <message>
        <source>CLAIMDESK_HOME is {0}, but there is no such home folder. Nothing was read or written. Name a folder that there is.</source>
        <translation>CLAIMDESK_HOME вказує на {0}, але такої домашньої теки немає. Нічого не прочитано й не записано. Вкажіть наявну теку.</translation>
    </message>
    <message>
        <source>Confidence is 1, 2 or 3.</source>
        <translation>Певність – це 1, 2 або 3.</translation>
    </message>
    <message>
        <source>It has {0:,} characters; Claimdesk reads up to {1:,}. Split it into parts and import those.</source>
        <translation>Знаків у тексті: {0:,}; Claimdesk читає щонайбільше {1:,}. Поділіть текст на частини й імпортуйте їх.</translation>
    </message>
    <message>
        <source>It has {0:,} lines; Claimdesk reads up to {1:,}. Split it into parts and import those.</source>
        <translation>Рядків у тексті: {0:,}; Claimdesk читає щонайбільше {1:,}. Поділіть текст на частини й імпортуйте їх.</translation>
    </message>
    <message>
        <source>It holds NUL characters, so it is not a text.</source>
        <translation>У ньому є символи NUL, тож це не текст.</translation>
    </message>
    <message>
        <source>It holds broken characters (lone surrogates), so it cannot be stored exactly.</source>
        <translation>У ньому є пошкоджені символи (непарні сурогати), тож точно зберегти його не можна.</translation>
    </message>
    <message>
        <source>It holds no words, so there is nothing to check.</source>
        <translation>У ньому немає слів, тож перевіряти нема чого.</translation>
    </message>
    <message>
        <source>Launchers are made on Linux and other free desktops only.</source>
        <translation>Значки запуску створюються лише в Linux та інших вільних середовищах.</translation>
    </message>
    <message>
        <source>Name a file to write: an export takes its place whole or not at all.</source>
        <translation>Вкажіть файл для запису: експорт записується повністю або ніяк.</translation>
    </message>
    <message>
        <source>No article is chosen.</source>
        <translation>Жодної статті не вибрано.</translation>
    </message>
    <message>
        <source>No backup was made: {0} The library itself is saved.</source>
        <translation>Резервної копії не створено: {0} Саму бібліотеку збережено.</translation>
    </message>
    <message>
        <source>No library could be made at {0} ({1}).</source>
        <translation>Не вдалося створити бібліотеку {0} ({1}).</translation>
    </message>
    <message>
        <source>No model for this language: claims were found by rules.</source>
        <translation>Для цієї мови немає моделі: твердження знайдено за правилами.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. What was saved before is kept. Free some space and try again.</source>
        <translation>Не збережено: диск заповнений. Збережене раніше не втрачено. Звільніть місце й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Not saved: the disk reported an error ({0}). What was saved before is kept. Check it or try again.</source>
        <translation>Не збережено: диск повідомив про помилку ({0}). Збережене раніше не втрачено. Перевірте диск або спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Not saved: the library refused the change ({0}). What was saved before is kept.</source>
        <translation>Не збережено: бібліотека не прийняла зміну ({0}). Збережене раніше не втрачено.</translation>
    </message>
    <message>
        <source>Not saved: the note has {0:,} characters, and {1:,} can be kept. What was saved before is kept. Shorten it.</source>
        <translation>Не збережено: знаків у нотатці {0:,}, а зберегти можна {1:,}. Збережене раніше не втрачено. Скоротіть нотатку.</translation>
    </message>
    <message>
        <source>Not saved: the {0} to change is not in the library any more.</source>
        <translation>Не збережено: того, що треба змінити ({0}), у бібліотеці вже немає.</translation>
    </message>
    <message>
        <source>Not saved: {0} can only be read. Copy it to a place that you may write to.</source>
        <translation>Не збережено: {0} можна лише читати. Скопіюйте файл туди, куди можна записувати.</translation>
    </message>
    <message>
        <source>Not saved: {0} can only be read. What was saved before is kept. Copy it to a place that you may write to.</source>
        <translation>Не збережено: {0} можна лише читати. Збережене раніше не втрачено. Скопіюйте файл туди, куди можна записувати.</translation>
    </message>
    <message>
        <source>Not saved: {0} has {1:,} characters, and {2:,} can be kept. What was saved before is kept. Shorten it and try again.</source>
        <translation>Не збережено: знаків у полі ({0}) {1:,}, а зберегти можна {2:,}. Збережене раніше не втрачено. Скоротіть текст і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Not saved: {0} was moved, deleted or replaced by another program while it was open. Put it back in {1} and try again.{2}</source>
        <translation>Не збережено: поки файл {0} був відкритий, інша програма перемістила, видалила або замінила його. Поверніть його до {1} і спробуйте ще раз.{2}</translation>
    </message>
    <message>
        <source>Nothing is known of this source yet: give it an address, a title or a note.</source>
        <translation>Про це джерело ще нічого не відомо: вкажіть адресу, назву або нотатку.</translation>
    </message>
    <message>
        <source>Nothing would be left of the claim. Nothing was changed.</source>
        <translation>Від твердження нічого не лишилося б. Нічого не змінено.</translation>
    </message>
    <message>
        <source>One of the parts holds no words. Nothing was changed.</source>
        <translation>В одній із частин немає слів. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Select some words first, then add them as a claim.</source>
        <translation>Спершу виділіть слова, потім додайте їх як твердження.</translation>
    </message>
    <message>
        <source>Standard input could not be read ({0}). Name a file.</source>
        <translation>Не вдалося прочитати стандартне введення ({0}). Вкажіть файл.</translation>
    </message>
    <message>
        <source>The backup could not be read ({0}).</source>
        <translation>Не вдалося прочитати резервну копію ({0}).</translation>
    </message>
    <message>
        <source>The claim that this belongs to is not in the library that is open. What was typed is still here.</source>
        <translation>Твердження, якого це стосується, немає у відкритій бібліотеці. Набране досі тут.</translation>
    </message>
    <message>
        <source>The claim was not there then. Undo takes a claim back. Nothing was changed.</source>
        <translation>Тоді твердження ще не було. Прибрати його можна скасуванням дії. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The copy of {0} is not what was attached: {1} was altered. It was left as it is and is not opened. Attach the file again.</source>
        <translation>Копія файлу {0} – не те, що було прикріплено: вміст {1} змінено. Її лишено, як є, і не відкрито. Прикріпіть файл ще раз.</translation>
    </message>
    <message>
        <source>The detector {0} failed ({1}: {2}).</source>
        <translation>Збій детектора {0} ({1}: {2}).</translation>
    </message>
    <message>
        <source>The detector {0} {1}. The built-in detector was used alone.</source>
        <translation>Збій детектора {0}: {1}. Використано лише вбудований детектор.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is kept. Free some space and try again.</source>
        <translation>Диск заповнений. Збережене раніше не втрачено. Звільніть місце й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The disk reported an error ({0}). What was saved before is kept. Check it or try again.</source>
        <translation>Диск повідомив про помилку ({0}). Збережене раніше не втрачено. Перевірте диск або спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The disk reported an error; whether the last change is saved cannot be told yet. {0}</source>
        <translation>Диск повідомив про помилку; чи збережено останню зміну, поки не відомо. {0}</translation>
    </message>
    <message>
        <source>The export was not imported: {0}. The library is as it was. Export the file again, or ask for help with a copy of it.</source>
        <translation>Експорт не імпортовано: {0}. Бібліотека лишилася, як була. Експортуйте файл ще раз або попросіть про допомогу, додавши його копію.</translation>
    </message>
    <message>
        <source>The export was stopped. What was there before is untouched.</source>
        <translation>Експорт зупинено. Те, що було там раніше, не змінено.</translation>
    </message>
    <message>
        <source>The file {0} is not in {1} any more, so it cannot be opened. What is recorded of it stands. Put the folder back, or attach the file again.</source>
        <translation>Файлу {0} вже немає в {1}, тож відкрити його не можна. Записане про нього лишається. Поверніть теку або прикріпіть файл ще раз.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}).</source>
        <translation>Не вдається прочитати теку {0} ({1}).</translation>
    </message>
    <message>
        <source>The last session ended abruptly; everything saved is there.</source>
        <translation>Минулий сеанс раптово обірвався; усе збережене на місці.</translation>
    </message>
    <message>
        <source>The last session ended abruptly; everything saved is there. A copy of the former state is in {0}.</source>
        <translation>Минулий сеанс раптово обірвався; усе збережене на місці. Копія попереднього стану – у {0}.</translation>
    </message>
    <message>
        <source>The library refused the change ({0}). What was saved before is kept.</source>
        <translation>Бібліотека не прийняла зміну ({0}). Збережене раніше не втрачено.</translation>
    </message>
    <message>
        <source>The library {0} is gone. Nothing was made in its place, for there is a backup of it.</source>
        <translation>Бібліотека {0} зникла. На її місці нічого не створено, бо є її резервна копія.</translation>
    </message>
    <message>
        <source>The reviews of &apos;{0}&apos; are marked as incomplete: the article has no address (http or https). Give it one and export again.</source>
        <translation>Перевірки статті «{0}» позначено як неповні: вона не має адреси (http або https). Додайте адресу й експортуйте ще раз.</translation>
    </message>
    <message>
        <source>The sample article is missing. {0}</source>
        <translation>Бракує статті-зразка. {0}</translation>
    </message>
    <message>
        <source>The setting &apos;{0}&apos; is not understood and was passed over.</source>
        <translation>Налаштування «{0}» незрозуміле, його пропущено.</translation>
    </message>
    <message>
        <source>The trained model is missing or damaged. Claims are found by rules until Claimdesk is installed anew.</source>
        <translation>Навченої моделі немає або її пошкоджено. Твердження шукаються за правилами, доки Claimdesk не буде встановлено заново.</translation>
    </message>
    <message>
        <source>The two notes together have {0:,} characters, and {1:,} can be kept. Shorten one of them first. Nothing was changed.</source>
        <translation>Знаків у двох нотатках разом {0:,}, а зберегти можна {1:,}. Спершу скоротіть одну з них. Нічого не змінено.</translation>
    </message>
    <message>
        <source>There are no text files in the folder {0} ({1}).</source>
        <translation>У теці {0} немає текстових файлів ({1}).</translation>
    </message>
    <message>
        <source>There is no article {0} in this library.</source>
        <translation>Статті {0} у цій бібліотеці немає.</translation>
    </message>
    <message>
        <source>There is no claim behind this one to merge it with.</source>
        <translation>Після цього твердження немає іншого, з яким його об’єднати.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Файлу {0} немає.</translation>
    </message>
    <message>
        <source>There is no file {0}. Nothing was attached.</source>
        <translation>Файлу {0} немає. Нічого не прикріплено.</translation>
    </message>
    <message>
        <source>There is no folder {0}. Make it, or choose another place.</source>
        <translation>Теки {0} немає. Створіть її або виберіть інше місце.</translation>
    </message>
    <message>
        <source>There is no format &apos;{0}&apos;. There are: {1}.</source>
        <translation>Формату «{0}» немає. Є такі: {1}.</translation>
    </message>
    <message>
        <source>There is no home folder to put an entry into.</source>
        <translation>Немає домашньої теки, у яку додати значок запуску.</translation>
    </message>
    <message>
        <source>There is no library at {0}. Nothing was made in its place.</source>
        <translation>Бібліотеки {0} немає. На її місці нічого не створено.</translation>
    </message>
    <message>
        <source>There is no standard input to read.</source>
        <translation>Немає стандартного введення, щоб його прочитати.</translation>
    </message>
    <message>
        <source>There is no standard input to read. Name a file.</source>
        <translation>Немає стандартного введення, щоб його прочитати. Вкажіть файл.</translation>
    </message>
    <message>
        <source>These words are claim {0} already, and no two claims have the same words. Nothing was changed.</source>
        <translation>Ці слова вже є твердженням {0}, а двох тверджень з тими самими словами не буває. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This article is not in the library any more.</source>
        <translation>Цієї статті в бібліотеці вже немає.</translation>
    </message>
    <message>
        <source>This reason does not go with the tag. Tag the claim disputed or unsourced first.</source>
        <translation>Ця причина не пасує до позначки. Спершу позначте твердження як спірне або без джерела.</translation>
    </message>
    <message>
        <source>{0} and is kept as {1}; the defaults are used.</source>
        <translation>{0}, його збережено як {1}; діють стандартні значення.</translation>
    </message>
    <message>
        <source>{0} bears no library version. It was left as it is.</source>
        <translation>У {0} не вказано версії бібліотеки. Файл не змінено.</translation>
    </message>
    <message>
        <source>{0} belongs to another program, not to Claimdesk. It was left as it is.</source>
        <translation>{0} належить іншій програмі, а не Claimdesk. Файл не змінено.</translation>
    </message>
    <message>
        <source>{0} can only be read here: tags cannot be saved. Copy it to a place that you may write to.</source>
        <translation>{0} тут можна лише читати: позначок не зберегти. Скопіюйте файл туди, куди можна записувати.</translation>
    </message>
    <message>
        <source>{0} cannot be opened ({1}). Check that it is there and may be read.</source>
        <translation>Не вдається відкрити {0} ({1}). Перевірте, чи файл на місці й чи можна його читати.</translation>
    </message>
    <message>
        <source>{0} cannot be opened here: it was being written when it was left, and this place can only be read. Copy it, together with {0}-journal, to a place that you may write to.</source>
        <translation>{0} не можна відкрити тут: файл покинуто посеред запису, а це місце доступне лише для читання. Скопіюйте його разом із {0}-journal туди, куди можна записувати.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>Не вдається прочитати {0} ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Nothing was attached.</source>
        <translation>Не вдається прочитати {0} ({1}). Нічого не прикріплено.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Nothing was changed there.</source>
        <translation>Не вдається прочитати {0} ({1}). Там нічого не змінено.</translation>
    </message>
    <message>
        <source>{0} could not be made ({1}).</source>
        <translation>Не вдалося створити {0} ({1}).</translation>
    </message>
    <message>
        <source>{0} could not be made ({1}). Nothing was attached.</source>
        <translation>Не вдалося створити {0} ({1}). Нічого не прикріплено.</translation>
    </message>
    <message>
        <source>{0} could not be read ({1})</source>
        <translation>Не вдалося прочитати файл {0} ({1})</translation>
    </message>
    <message>
        <source>{0} could not be read ({1}).</source>
        <translation>Не вдалося прочитати {0} ({1}).</translation>
    </message>
    <message>
        <source>{0} could not be read ({1}). Nothing was imported.</source>
        <translation>Не вдалося прочитати {0} ({1}). Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>{0} could not be removed ({1}).</source>
        <translation>Не вдалося вилучити {0} ({1}).</translation>
    </message>
    <message>
        <source>{0} has articles already, and an export of a whole library can only be read into an empty one. Nothing was imported. Name a new library with --library.</source>
        <translation>У {0} вже є статті, а експорт цілої бібліотеки можна прочитати лише в порожню. Нічого не імпортовано. Вкажіть нову бібліотеку через --library.</translation>
    </message>
    <message>
        <source>{0} has {1} MB; up to {2} MB can be attached. Attach a part of it, or record where it is found.</source>
        <translation>{0} має {1} МБ, а прикріпити можна до {2} МБ. Прикріпіть частину файлу або запишіть, де його знайти.</translation>
    </message>
    <message>
        <source>{0} is a device or a pipe, not a file. It was left as it is. Name a file.</source>
        <translation>{0} – це пристрій або канал, а не файл. Його лишено, як є. Вкажіть файл.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a library.</source>
        <translation>{0} – це тека, а не бібліотека.</translation>
    </message>
    <message>
        <source>{0} is a folder. Name the file to write.</source>
        <translation>{0} – це тека. Вкажіть файл для запису.</translation>
    </message>
    <message>
        <source>{0} is a folder. Open the files in it.</source>
        <translation>{0} – це тека. Відкрийте файли в ній.</translation>
    </message>
    <message>
        <source>{0} is a part of the library. Choose another name for the export.</source>
        <translation>{0} – це частина бібліотеки. Виберіть іншу назву для експорту.</translation>
    </message>
    <message>
        <source>{0} is an export of a whole library, not an article. `claimdesk import --library NEW {0}` reads it into a new library.</source>
        <translation>{0} – це експорт цілої бібліотеки, а не стаття. `claimdesk import --library NEW {0}` читає його в нову бібліотеку.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}). It was left as it is.</source>
        <translation>Файл {0} пошкоджено ({1}). Його лишено, як є.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. It was left as it is. Open a backup of it, or ask for help with a copy.</source>
        <translation>Файл {0} пошкоджено: {1}. Його лишено, як є. Відкрийте резервну копію або попросіть про допомогу, додавши копію файлу.</translation>
    </message>
    <message>
        <source>{0} is empty (0 bytes), so it is no library. It was left as it is.</source>
        <translation>Файл {0} порожній (0 байтів), тож це не бібліотека. Його лишено, як є.</translation>
    </message>
    <message>
        <source>{0} is empty, so there is nothing to check.</source>
        <translation>У {0} порожньо, тож перевіряти нема чого.</translation>
    </message>
    <message>
        <source>{0} is empty. Nothing was attached.</source>
        <translation>Файл {0} порожній. Нічого не прикріплено.</translation>
    </message>
    <message>
        <source>{0} is kept, but not opened from here: it is no PDF, picture or plain text, and could be a program. The copy is {1}.</source>
        <translation>Файл {0} збережено, але звідси він не відкривається: це не PDF, не зображення й не простий текст, тож може бути програмою. Копія: {1}.</translation>
    </message>
    <message>
        <source>{0} is no export of a library (a file in JSON Lines that Claimdesk wrote). Nothing was imported.</source>
        <translation>{0} – це не експорт бібліотеки (файл JSON Lines, який записав Claimdesk). Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>{0} is no file. Attach a PDF, a picture or another file.</source>
        <translation>{0} – це не файл. Прикріпіть PDF, зображення або інший файл.</translation>
    </message>
    <message>
        <source>{0} is no name for a file ({1}).</source>
        <translation>{0} не може бути назвою файлу ({1}).</translation>
    </message>
    <message>
        <source>{0} is not UTF-8 text. It may be {1}.</source>
        <translation>{0} – це не текст у кодуванні UTF-8. Можливо, це {1}.</translation>
    </message>
    <message>
        <source>{0} is not a Claimdesk library. It was left as it is.</source>
        <translation>{0} – це не бібліотека Claimdesk. Файл не змінено.</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} – це не файл.</translation>
    </message>
    <message>
        <source>{0} is not a text file (it looks like binary data). Nothing was imported.</source>
        <translation>{0} – це не текстовий файл (схоже на двійкові дані). Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>{0} is not {1} text. Nothing was imported.</source>
        <translation>{0} – це не текст у кодуванні {1}. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>{0} is of an older Claimdesk and was left as it is, since no copy of it could be set aside first. {1}</source>
        <translation>{0} походить зі старішого Claimdesk. Файл не змінено, бо спершу не вдалося відкласти його копію. {1}</translation>
    </message>
    <message>
        <source>{0} is open in another window or on another computer. Close it there, or open another library.</source>
        <translation>Бібліотеку {0} відкрито в іншому вікні або на іншому комп’ютері. Закрийте її там або відкрийте іншу.</translation>
    </message>
    <message>
        <source>{0} is the library itself or a part of it. Nothing was attached.</source>
        <translation>{0} — це сама бібліотека або її частина. Нічого не прикріплено.</translation>
    </message>
    <message>
        <source>{0} is the library itself. Choose another name for the export.</source>
        <translation>{0} – це сама бібліотека. Виберіть іншу назву для експорту.</translation>
    </message>
    <message>
        <source>{0} is the library that is open, not an article.</source>
        <translation>{0} – це відкрита бібліотека, а не стаття.</translation>
    </message>
    <message>
        <source>{0} is there already and is no data dictionary, which the export would put there. Both files were left as they are. Move it, or choose another name for the export.</source>
        <translation>Файл {0} вже є, і це не словник даних, який експорт записав би на його місце. Обидва файли лишено, як є. Перемістіть його або виберіть іншу назву для експорту.</translation>
    </message>
    <message>
        <source>{0} is there already. It was left as it is.</source>
        <translation>Файл {0} вже є. Його лишено, як є.</translation>
    </message>
    <message>
        <source>{0} is too large ({1} MB; up to {2:g} million characters can be read). Split it into parts and import those.</source>
        <translation>У {0} забагато тексту ({1} МБ; прочитати можна до {2:g} млн знаків). Поділіть його на частини й імпортуйте їх.</translation>
    </message>
    <message>
        <source>{0} is write-protected. It was left as it is. Choose another name.</source>
        <translation>Файл {0} захищено від запису. Його лишено, як є. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>{0} is {1}, not a plain text. Copy its text and paste it here.</source>
        <translation>{0} – це не простий текст ({1}). Скопіюйте з нього текст і вставте сюди.</translation>
    </message>
    <message>
        <source>{0} was damaged</source>
        <translation>Файл {0} пошкоджено</translation>
    </message>
    <message>
        <source>{0} was made by a newer Claimdesk (library version {1}; this one knows {2}). It was left as it is. Update Claimdesk to open it.</source>
        <translation>{0} створено в новішому Claimdesk (версія бібліотеки {1}; цей знає {2}). Файл не змінено. Щоб його відкрити, оновіть Claimdesk.</translation>
    </message>
    <message>
        <source>{0} was made by an older Claimdesk and is of this version now. A copy as it was is in {1}.</source>
        <translation>Бібліотеку {0} створено в старішому Claimdesk; тепер її оновлено до цієї версії. Копія попереднього стану – у {1}.</translation>
    </message>
    <message>
        <source>{0} was not imported. {1}</source>
        <translation>{0} не імпортовано. {1}</translation>
    </message>
    <message>
        <source>{0} was not imported: line {1} does not fit ({2}). The library is as it was. Export the file again, or ask for help with a copy of it.</source>
        <translation>{0} не імпортовано: рядок {1} не підходить ({2}). Бібліотека лишилася, як була. Експортуйте файл ще раз або попросіть про допомогу, додавши його копію.</translation>
    </message>
    <message>
        <source>{0} was not written ({1}). What was there before is untouched. Choose another place.</source>
        <translation>{0} не записано ({1}). Те, що було там раніше, не змінено. Виберіть інше місце.</translation>
    </message>
    <message>
        <source>{0} was written by a newer Claimdesk</source>
        <translation>Файл {0} записав новіший Claimdesk</translation>
    </message>
    <message>
        <source>{0} was written by another version of Claimdesk (of libraries of version {1}; this one knows {2}). Nothing was imported. Export it again with a Claimdesk of the version of this one.</source>
        <translation>{0} записала інша версія Claimdesk (для бібліотек версії {1}; ця знає {2}). Нічого не імпортовано. Експортуйте ще раз у Claimdesk тієї самої версії, що й тут.</translation>
    </message>
    <message>
        <source>{0}: the attached file {1} is {2} (SHA-256 {3}, in {4}). The library itself is whole. Put the file back from a copy, or attach it again.</source>
        <translation>{0}: із прикріпленим файлом {1} негаразд: {2} (SHA-256 {3}, у {4}). Сама бібліотека ціла. Поверніть файл із копії або прикріпіть його ще раз.</translation>
    </message>
    <message>
        <source>{0}; the defaults are used. It is {1}.</source>
        <translation>{0}; діють стандартні значення. Він тут: {1}.</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Note deleted</source>
        <translation>Нотатку видалено</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Нотатку змінено</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Нотатку написано</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Об’єднано</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Поділено</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Former state restored</source>
        <translation>Попередній стан відновлено</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Повернуто</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>A suggestion again</source>
        <translation>Знову пропозиція</translation>
    </message>
    <message>
        <source>Claim removed</source>
        <translation>Твердження вилучено</translation>
    </message>
    <message>
        <source>Claim added</source>
        <translation>Твердження додано</translation>
    </message>
    <message>
        <source>Article taken back</source>
        <translation>Імпорт статті скасовано</translation>
    </message>
    <message>
        <source>Article imported</source>
        <translation>Статтю імпортовано</translation>
    </message>
    <message>
        <source>Article details changed</source>
        <translation>Дані про статтю змінено</translation>
    </message>
    <message>
        <source>Evidence taken off</source>
        <translation>Доказ знято</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Доказ додано</translation>
    </message>
    <message>
        <source>Evidence put in another order</source>
        <translation>Порядок доказів змінено</translation>
    </message>
    <message>
        <source>Evidence changed</source>
        <translation>Доказ змінено</translation>
    </message>
    <message>
        <source>Ends moved</source>
        <translation>Межі зсунуто</translation>
    </message>
    <message>
        <source>Lengthened</source>
        <translation>Подовжено</translation>
    </message>
    <message>
        <source>Shortened</source>
        <translation>Скорочено</translation>
    </message>
    <message>
        <source>{0}, claim {1}</source>
        <translation>{0}, твердження {1}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Скасовано: {0}</translation>
    </message>
    <message>
        <source>Redone: {0}</source>
        <translation>Повторено: {0}</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>сьогодні {0}</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Причину вказано</translation>
    </message>
    <message>
        <source>Reason taken back</source>
        <translation>Причину знято</translation>
    </message>
    <message>
        <source>Scope changed</source>
        <translation>Предмет оцінки змінено</translation>
    </message>
    <message>
        <source>Confidence given</source>
        <translation>Ступінь певності вказано</translation>
    </message>
    <message>
        <source>Confidence taken back</source>
        <translation>Ступінь певності знято</translation>
    </message>
    <message>
        <source>Correction written</source>
        <translation>Виправлення написано</translation>
    </message>
    <message>
        <source>Correction deleted</source>
        <translation>Виправлення видалено</translation>
    </message>
    <message>
        <source>Claim worded anew</source>
        <translation>Твердження переформульовано</translation>
    </message>
    <message>
        <source>Wording of the article again</source>
        <translation>Знову формулювання статті</translation>
    </message>
    <message>
        <source>Speaker named</source>
        <translation>Мовця вказано</translation>
    </message>
    <message>
        <source>Speaker taken back</source>
        <translation>Мовця знято</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Файл: {0}</translation>
    </message>
    <message>
        <source>Source {0} of {1}, {2}: {3}</source>
        <translation>Джерело {0} з {1}, {2}: {3}</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>What the source says of the claim</source>
        <translation>Що джерело каже про твердження</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Вид джерела</translation>
    </message>
    <message>
        <source>Ctrl+1 to 3: what it says. Ctrl+P: primary or secondary. Enter saves.</source>
        <translation>Ctrl+1–3: що воно каже. Ctrl+P: первинне чи вторинне. Enter зберігає.</translation>
    </message>
    <message>
        <source>Add evidence, as you left it</source>
        <translation>Додати доказ: ваша чернетка</translation>
    </message>
    <message>
        <source>Edit evidence, as you left it</source>
        <translation>Змінити доказ: ваша чернетка</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Додати доказ</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>Змінити доказ</translation>
    </message>
    <message>
        <source>The file is still being copied. Save in a moment.</source>
        <translation>Файл ще копіюється. Збережіть за мить.</translation>
    </message>
    <message>
        <source>Nothing is known of it yet: give an address or a title.</source>
        <translation>Про нього ще нічого не відомо: вкажіть адресу або назву.</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Адреса (URL)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Page, paragraph or time</source>
        <translation>Сторінка, абзац або час</translation>
    </message>
    <message>
        <source>Archive copy (URL)</source>
        <translation>Архівна копія (URL)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Accessed on</source>
        <translation>Переглянуто</translation>
    </message>
    <message>
        <source>What it says, word for word</source>
        <translation>Що в ньому сказано дослівно</translation>
    </message>
    <message>
        <source>Note on this source</source>
        <translation>Нотатка про це джерело</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Nothing</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation>1 або 2</translation>
    </message>
    <message>
        <source>1 or 3</source>
        <translation>1 або 3</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>Власні числа</translation>
    </message>
    <message>
        <source>A tag asks for</source>
        <translation>Позначка потребує</translation>
    </message>
    <message>
        <source>Primary sources</source>
        <translation>Первинні джерела</translation>
    </message>
    <message>
        <source>or secondary ones</source>
        <translation>або вторинні</translation>
    </message>
    <message>
        <source>No tag is marked for lack of evidence.</source>
        <translation>Жодна позначка не відмічається через брак доказів.</translation>
    </message>
    <message>
        <source>Verified and disputed ask for {0} primary or {1} independent secondary sources, unsourced for a note that says where you looked. What falls short is marked in the exported CSV; nothing is ever blocked.</source>
        <translation>«Підтверджене» і «спірне» потребують первинних джерел: {0}, або незалежних вторинних: {1}; «без джерела» потребує нотатки, де ви шукали. Чого бракує, те відмічено в експортованому CSV; нічого не блокується.</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>{0} is there already. Enter replaces it.</source>
        <translation>Файл {0} вже є. Enter замінить його.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Вкажіть файл для запису.</translation>
    </message>
    <message>
        <source>This format always holds the whole library.</source>
        <translation>Цей формат завжди містить усю бібліотеку.</translation>
    </message>
    <message>
        <source>This format leaves nothing out.</source>
        <translation>Цей формат нічого не пропускає.</translation>
    </message>
    <message>
        <source>Only a CSV has cells.</source>
        <translation>Клітинки є лише в CSV.</translation>
    </message>
    <message>
        <source>Always the whole library: choose all articles</source>
        <translation>Завжди вся бібліотека: виберіть усі статті</translation>
    </message>
    <message>
        <source>Leaves nothing out: choose all claims</source>
        <translation>Без пропусків: виберіть усі твердження</translation>
    </message>
</context>
<context>
    <name>ExportParts</name>
    <message>
        <source>This article</source>
        <translation>Ця стаття</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Вибрані статті</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Усі статті</translation>
    </message>
    <message>
        <source>Reviewed only</source>
        <translation>Лише перевірені</translation>
    </message>
    <message>
        <source>Raw cells</source>
        <translation>Сирі клітинки</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Огляд …</translation>
    </message>
    <message>
        <source>For programs: without the apostrophe that keeps a spreadsheet from running a formula.</source>
        <translation>Для програм: без апострофа, який не дає електронній таблиці виконати формулу.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Які статті</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Файл для запису</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Зберегти як</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Wait a moment: {0}</source>
        <translation>Зачекайте: {0}</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Open an article first.</source>
        <translation>Експортувати ще нічого. Спершу відкрийте статтю.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written. The file is {0}</source>
        <translation>
            <numerusform>Записано %Ln рядок. Файл: {0}</numerusform>
            <numerusform>Записано %Ln рядки. Файл: {0}</numerusform>
            <numerusform>Записано %Ln рядків. Файл: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>Записується {0} …</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Attach …</source>
        <translation>Прикріпити …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Зняти</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>Зняти файл</translation>
    </message>
    <message>
        <source>Ctrl+F, or drop it here</source>
        <translation>Ctrl+F або перетягніть сюди</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Articles and libraries</source>
        <translation>Статті та бібліотеки</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файли</numerusform>
            <numerusform>%Ln файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Читається {0} …</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article first.</source>
        <translation>У буфері обміну немає тексту. Спершу скопіюйте статтю.</translation>
    </message>
    <message>
        <source>Reading the pasted text …</source>
        <translation>Читається вставлений текст …</translation>
    </message>
    <message>
        <source>This article is in the library already; here it is, as you left it.</source>
        <translation>Ця стаття вже є в бібліотеці; ось вона, якою ви її залишили.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) were imported.</source>
        <translation>
            <numerusform>Імпортовано %Ln статтю.</numerusform>
            <numerusform>Імпортовано %Ln статті.</numerusform>
            <numerusform>Імпортовано %Ln статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be read.</source>
        <translation>
            <numerusform>Ще %Ln файл не вдалося прочитати.</numerusform>
            <numerusform>Ще %Ln файли не вдалося прочитати.</numerusform>
            <numerusform>Ще %Ln файлів не вдалося прочитати.</numerusform>
        </translation>
    </message>
    <message>
        <source>It would read: “{0}”</source>
        <translation>Він читався б так: «{0}»</translation>
    </message>
    <message>
        <source>Import as {0}</source>
        <translation>Імпортувати як {0}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>показати всі</translation>
    </message>
</context>
<context>
    <name>FilterDesk</name>
    <message>
        <source>Nothing is asked of evidence yet. {0} sets it, section Evidence.</source>
        <translation>Вимог до доказів ще не задано. Їх задає {0}, розділ «Докази».</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Short of evidence</source>
        <translation>Замало доказів</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Походження</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Хто перевіряє</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Suggested</source>
        <translation>Запропоновано</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Додано вручну</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Імпортовано</translation>
    </message>
    <message>
        <source>Short of evidence</source>
        <translation>Замало доказів</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>перевіряє {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Rows written</source>
        <translation>Записано рядків</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>{0} of {1} rows</source>
        <translation>рядків: {0} із {1}</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>рядків: {0}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>The date is not a day written as yyyy-mm-dd.</source>
        <translation>Дата не є днем у вигляді рррр-мм-дд.</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>рррр-мм-дд</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Review CSV</source>
        <translation>CSV перевірки</translation>
    </message>
    <message>
        <source>A row for each claim and reviewer</source>
        <translation>Рядок на твердження й автора перевірки</translation>
    </message>
    <message>
        <source>Evidence CSV</source>
        <translation>CSV доказів</translation>
    </message>
    <message>
        <source>A row for each source of a claim</source>
        <translation>Рядок на кожне джерело твердження</translation>
    </message>
    <message>
        <source>History CSV</source>
        <translation>CSV історії</translation>
    </message>
    <message>
        <source>A row for each change ever made</source>
        <translation>Рядок на кожну зроблену зміну</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Звіт (HTML)</translation>
    </message>
    <message>
        <source>The marked article with tags and sources</source>
        <translation>Розмічена стаття, позначки й джерела</translation>
    </message>
    <message>
        <source>Correction memo</source>
        <translation>Записка про виправлення</translation>
    </message>
    <message>
        <source>For author and desk: what to correct</source>
        <translation>Авторові й редакції: що виправити</translation>
    </message>
    <message>
        <source>ClaimReview (schema.org)</source>
        <translation>ClaimReview (schema.org)</translation>
    </message>
    <message>
        <source>JSON-LD for databases of fact checks</source>
        <translation>JSON-LD для баз перевірених фактів</translation>
    </message>
    <message>
        <source>Web Annotation (W3C)</source>
        <translation>Web Annotation (W3C)</translation>
    </message>
    <message>
        <source>JSON-LD: the claims as annotations</source>
        <translation>JSON-LD: твердження як анотації</translation>
    </message>
    <message>
        <source>JSON Lines (whole library)</source>
        <translation>JSON Lines (уся бібліотека)</translation>
    </message>
    <message>
        <source>Everything, to be imported again</source>
        <translation>Усе, щоб імпортувати знову</translation>
    </message>
</context>
<context>
    <name>FormerCard</name>
    <message>
        <source>Restore this</source>
        <translation>Відновити це</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Позначки</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>The tag is about</source>
        <translation>Позначка про те</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Певність</translation>
    </message>
    <message>
        <source>Words of the claim</source>
        <translation>Слова твердження</translation>
    </message>
    <message>
        <source>Claim as rated</source>
        <translation>Твердження, як оцінено</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>Кому приписано</translation>
    </message>
    <message>
        <source>Suggested correction</source>
        <translation>Запропоноване виправлення</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>The claim was not there then.</source>
        <translation>Тоді твердження ще не було.</translation>
    </message>
    <message>
        <source>The claim is like this now.</source>
        <translation>Твердження таке й зараз.</translation>
    </message>
    <message>
        <source>The claim as it was then: dismissed. What is the same now is pale.</source>
        <translation>Яким твердження було тоді: відхилене. Те саме, що зараз, – бліде.</translation>
    </message>
    <message>
        <source>The claim as it was then. What is the same now is pale.</source>
        <translation>Яким твердження було тоді. Те саме, що зараз, – бліде.</translation>
    </message>
</context>
<context>
    <name>FoundBy</name>
    <message>
        <source>Found by {0}: score {1}</source>
        <translation>Знайшов {0}: оцінка {1}</translation>
    </message>
    <message>
        <source>Found by {0}</source>
        <translation>Знайшов {0}</translation>
    </message>
    <message>
        <source>the detector</source>
        <translation>детектор</translation>
    </message>
    <message>
        <source>Attributed to {who}. The tag is about whether it was said.</source>
        <translation>За словами: {who}. Позначка стосується того, чи це було сказано.</translation>
    </message>
    <message>
        <source>Attributed to {who}</source>
        <translation>За словами: {who}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Prev</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Попереднє твердження</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Наступне твердження</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation>Твердження {number}</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>із {total}</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>Hidden character ({0}). Its effect is kept.</source>
        <translation>Прихований знак ({0}). Його дію збережено.</translation>
    </message>
    <message>
        <source>Hidden character ({0}). It would turn the order of the letters; here it does not.</source>
        <translation>Прихований знак ({0}). Він змінив би порядок літер; тут не змінює.</translation>
    </message>
    <message>
        <source>Hidden character ({0}). It takes no room where it is not marked.</source>
        <translation>Прихований знак ({0}). Без позначення він не займає місця.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Show fewer</source>
        <translation>Показати менше</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Показати ще %Ln</numerusform>
            <numerusform>Показати ще %Ln</numerusform>
            <numerusform>Показати ще %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>{0}, open</source>
        <translation>{0}, відкрито</translation>
    </message>
    <message>
        <source>{0}, Enter shows the claim as it was</source>
        <translation>{0}, Enter показує, яким було твердження</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Current claim</source>
        <translation>Поточне твердження</translation>
    </message>
    <message>
        <source>Dismissed: set aside as not a checkable claim.</source>
        <translation>Відхилено: відкладено як твердження, якого не перевірити.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Зняти</translation>
    </message>
    <message>
        <source>Clear the tag</source>
        <translation>Зняти позначку</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>What was checked, where and when?</source>
        <translation>Що перевірено, де й коли?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Додати доказ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>History of this claim</source>
        <translation>Історія цього твердження</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Позначка</translation>
    </message>
    <message>
        <source>Evidence · {0}</source>
        <translation>Докази · {0}</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Change keys …</source>
        <translation>Змінити клавіші …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Keys follow their place on the keyboard when the active layout has no Latin letters (Ukrainian, Russian, Greek, Arabic …).</source>
        <translation>Якщо в чинній розкладці немає латинських літер (українська, грецька, арабська …), клавіші діють за своїм місцем на клавіатурі.</translation>
    </message>
    <message>
        <source>The arrow keys and Page Down show more.</source>
        <translation>Стрілки й Page Down показують більше.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавіші</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>no key</source>
        <translation>без клавіші</translation>
    </message>
    <message>
        <source>Press a key …</source>
        <translation>Натисніть клавішу …</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>“{0}” must keep a key, so that there is a way back.</source>
        <translation>«{0}» мусить мати клавішу, щоб був шлях назад.</translation>
    </message>
    <message>
        <source>Some keys in keymap.json cannot be; the preset&apos;s are used in their place.</source>
        <translation>Деякі клавіші в keymap.json неможливі; замість них діють клавіші набору.</translation>
    </message>
    <message>
        <source>{0} moves between the fields and stays free for that.</source>
        <translation>{0} переходить між полями й лишається для цього.</translation>
    </message>
    <message>
        <source>{0} is taken by “{1}”.</source>
        <translation>{0} уже належить команді «{1}».</translation>
    </message>
    <message>
        <source>Esc always leads out and cannot be changed.</source>
        <translation>Esc завжди виводить назад, змінити його не можна.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bksp</source>
        <translation>Bksp</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ліворуч</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Праворуч</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Change key</source>
        <translation>Змінити клавішу</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Забрати</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Скинути все</translation>
    </message>
    <message>
        <source>Press the key for “{0}”. Esc leaves it as it is, Backspace takes it away.</source>
        <translation>Натисніть клавішу для «{0}». Esc лишає, як є, Backspace забирає.</translation>
    </message>
    <message>
        <source>{0} is free now.</source>
        <translation>{0} тепер вільна.</translation>
    </message>
    <message>
        <source>{0} is “{1}” now.</source>
        <translation>{0} тепер «{1}».</translation>
    </message>
    <message>
        <source>Enter changes a key, Backspace takes it away. What differs from the preset is bold.</source>
        <translation>Enter змінює клавішу, Backspace забирає. Відмінне від набору виділено жирним.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Набір</translation>
    </message>
    <message>
        <source>Keys of the commands</source>
        <translation>Клавіші команд</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>Фільтр за командою чи клавішею</translation>
    </message>
    <message>
        <source>The keys of the preset again</source>
        <translation>Знову клавіші набору</translation>
    </message>
    <message>
        <source>For every command the keys of the preset again</source>
        <translation>Для кожної команди знову клавіші набору</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Розмір інтерфейсу</translation>
    </message>
    <message>
        <source>May things move?</source>
        <translation>Чи може щось рухатися?</translation>
    </message>
    <message>
        <source>Language and size change when you close the settings.</source>
        <translation>Мова й розмір зміняться, коли ви закриєте налаштування.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Language of the system</source>
        <translation>Мова системи</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Opening {0} …</source>
        <translation>Відкривається {0} …</translation>
    </message>
    <message>
        <source>Go on with the backup</source>
        <translation>Продовжити з резервною копією</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Відкрити іншу бібліотеку</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Нова бібліотека</translation>
    </message>
    <message>
        <source>You are working on {0} now, a copy of the backup.</source>
        <translation>Тепер ви працюєте з {0}, копією резервної копії.</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Відкрити бібліотеку</translation>
    </message>
    <message>
        <source>Claimdesk library</source>
        <translation>Бібліотека Claimdesk</translation>
    </message>
    <message>
        <source>Making {0} …</source>
        <translation>Створюється {0} …</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Path of the library</source>
        <translation>Шлях до бібліотеки</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копіювати шлях</translation>
    </message>
    <message>
        <source>Another library …</source>
        <translation>Інша бібліотека …</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Жодної бібліотеки не відкрито.</translation>
    </message>
    <message>
        <source>Settings and keys are kept apart from it, in {0}.</source>
        <translation>Налаштування й клавіші зберігаються окремо: {0}.</translation>
    </message>
    <message>
        <source>The system shows no folders here. The path can be copied.</source>
        <translation>Система не показує тут тек. Шлях можна скопіювати.</translation>
    </message>
    <message>
        <source>The path is on the clipboard.</source>
        <translation>Шлях у буфері обміну.</translation>
    </message>
</context>
<context>
    <name>LibrarySearch</name>
    <message>
        <source>This claim is not there any more.</source>
        <translation>Цього твердження вже немає.</translation>
    </message>
    <message>
        <source>Claim {0} is dismissed. {1} finds it too and brings it back.</source>
        <translation>Твердження {0} відхилено. {1} теж знаходить його й повертає.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message numerus="yes">
        <source>Suggestions are lit from a score of {0}; %Ln are not.</source>
        <translation>
            <numerusform>Підсвічуються пропозиції з оцінкою від {0}; %Ln не підсвічено.</numerusform>
            <numerusform>Підсвічуються пропозиції з оцінкою від {0}; %Ln не підсвічено.</numerusform>
            <numerusform>Підсвічуються пропозиції з оцінкою від {0}; %Ln не підсвічено.</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys work as before. {0} or Esc brings the panes back.</source>
        <translation>Усі клавіші діють, як раніше. {0} або Esc повертає панелі.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Saved {0}</source>
        <translation>Збережено {0}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не збережено</translation>
    </message>
    <message>
        <source>A note is not saved, so the window stays open. It is still in its field.</source>
        <translation>Нотатку не збережено, тому вікно лишається відкритим. Вона досі у своєму полі.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Зберегти ще раз</translation>
    </message>
    <message>
        <source>Close without the note</source>
        <translation>Закрити без нотатки</translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>Something went wrong that should not have ({0}). What was saved is safe. The details are in {1}</source>
        <translation>Сталося те, чого не мало статися ({0}). Усе збережене ціле. Подробиці: {1}</translation>
    </message>
</context>
<context>
    <name>ModeKeys</name>
    <message>
        <source>By word; in the caret by letter</source>
        <translation>За словами; курсором за літерами</translation>
    </message>
    <message>
        <source>By letter; in the caret select</source>
        <translation>За літерами; курсором – виділення</translation>
    </message>
    <message>
        <source>Caret by sentence</source>
        <translation>Курсор за реченнями</translation>
    </message>
    <message>
        <source>Other end, next border</source>
        <translation>Інший край, наступна межа</translation>
    </message>
    <message>
        <source>More parts</source>
        <translation>Більше частин</translation>
    </message>
    <message>
        <source>Ends at whole words</source>
        <translation>Межі за цілими словами</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Лишити, як було</translation>
    </message>
    <message>
        <source>In split, move ends, caret</source>
        <translation>Поділ, зсув меж, курсор</translation>
    </message>
</context>
<context>
    <name>NameStrip</name>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Узяти це ім’я</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Лишити</translation>
    </message>
    <message>
        <source>Tags are saved under the name “{0}”.</source>
        <translation>Позначки зберігаються під іменем «{0}».</translation>
    </message>
    <message>
        <source>Keep “{0}”</source>
        <translation>Лишити «{0}»</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>All claims are reviewed: {0} exports them, {1} opens the next article.</source>
        <translation>Усі твердження перевірено: {0} експортує їх, {1} відкриває наступну статтю.</translation>
    </message>
    <message>
        <source>All reviewed in {0}</source>
        <translation>Усе перевірено за {0}</translation>
    </message>
    <message>
        <source>All reviewed</source>
        <translation>Усе перевірено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>лишилося %Ln</numerusform>
            <numerusform>лишилося %Ln</numerusform>
            <numerusform>лишилося %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · started on {1}</source>
        <translation>{0} · розпочато {1}</translation>
    </message>
    <message>
        <source>{0} · started {1} ago</source>
        <translation>{0} · розпочато {1} тому</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} хв</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} год {1} хв</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дні</numerusform>
            <numerusform>%Ln днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Drag to move this end of the claim by word, with Shift by character</source>
        <translation>Тягніть, щоб рухати цю межу твердження за словами, із Shift за літерами</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Палітра команд</translation>
    </message>
    <message>
        <source>Search claims, articles and settings, or type a command</source>
        <translation>Шукати твердження, статті, налаштування чи команди</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <source>Commands and claims</source>
        <translation>Команди й твердження</translation>
    </message>
    <message>
        <source>Search the library for “{0}”</source>
        <translation>Шукати в бібліотеці «{0}»</translation>
    </message>
    <message>
        <source>Settings: {0}</source>
        <translation>Налаштування: {0}</translation>
    </message>
    <message>
        <source>Claim {0}: {1}</source>
        <translation>Твердження {0}: {1}</translation>
    </message>
    <message>
        <source>Dismissed: bring it back</source>
        <translation>Відхилено: повернути</translation>
    </message>
    <message>
        <source>Not lit: light it</source>
        <translation>Не підсвічено: підсвітити</translation>
    </message>
</context>
<context>
    <name>PaneSwitch</name>
    <message>
        <source>Claims</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>List of claims</source>
        <translation>Список тверджень</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Список статей</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Short of evidence: the note does not say where it was looked for.</source>
        <translation>Замало доказів: у нотатці не сказано, де шукали.</translation>
    </message>
    <message>
        <source>Short of evidence: {0} primary or {1} independent secondary sources are asked for.</source>
        <translation>Замало доказів: потрібно первинних джерел: {0} або незалежних вторинних: {1}.</translation>
    </message>
    <message>
        <source>Tagged verified, while evidence that contradicts is recorded.</source>
        <translation>Позначено як підтверджене, хоча записано доказ, що спростовує.</translation>
    </message>
    <message>
        <source>Tagged disputed, while no evidence that contradicts is recorded.</source>
        <translation>Позначено як спірне, хоча доказів, що спростовують, не записано.</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>No claim is chosen. {0} goes to the next one.</source>
        <translation>Твердження не вибрано. {0} веде до наступного.</translation>
    </message>
    <message>
        <source>Nothing has happened to this claim yet.</source>
        <translation>Із цим твердженням ще нічого не відбувалося.</translation>
    </message>
    <message>
        <source>The claim is as it was {0}. {1} takes that back.</source>
        <translation>Твердження знову таке, як було {0}. {1} скасовує це.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings hold until the window closes, but could not be saved. {0}</source>
        <translation>Налаштування діють, доки вікно відкрите, але зберегти їх не вдалося. {0}</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Claimdesk</source>
        <translation>Claimdesk</translation>
    </message>
    <message>
        <source>Letters that stand for words: V verified, D disputed, U unsourced</source>
        <translation>Літери англійських слів: V підтверджене, D спірне, U без джерела</translation>
    </message>
    <message>
        <source>Digits 1-2-3</source>
        <translation>Цифри 1-2-3</translation>
    </message>
    <message>
        <source>One hand on the digits: 1 verified, 2 disputed, 3 unsourced</source>
        <translation>Одна рука на цифрах: 1 підтверджене, 2 спірне, 3 без джерела</translation>
    </message>
    <message>
        <source>Vim-like</source>
        <translation>Як у Vim</translation>
    </message>
    <message>
        <source>Close to the editor: U undo, X dismiss, I note, N next to review</source>
        <translation>Близько до редактора: U скасувати, X відхилити, I нотатка, N наступне</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>There is nothing to write of this choice.</source>
        <translation>За такого вибору записувати нема чого.</translation>
    </message>
    <message>
        <source>This is all that will be written.</source>
        <translation>Це все, що буде записано.</translation>
    </message>
    <message>
        <source>This is the beginning, as it will be written.</source>
        <translation>Це початок, саме так його буде записано.</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Перші рядки файлу</translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <translation>Початок файлу</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>Words of the claim: {quote}</source>
        <translation>Слова твердження: {quote}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>by {name}</source>
        <translation>автор: {name}</translation>
    </message>
    <message>
        <source>{minutes} min read</source>
        <translation>{minutes} хв читання</translation>
    </message>
    <message>
        <source>Claim {number} · {state}</source>
        <translation>Твердження {number} · {state}</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Запропоновано</translation>
    </message>
    <message>
        <source>Suggested, score {0}</source>
        <translation>Запропоновано, оцінка {0}</translation>
    </message>
    <message>
        <source>Hidden characters in it: {0}</source>
        <translation>Приховані знаки в ньому: {0}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>percentage</source>
        <translation>відсотки</translation>
    </message>
    <message>
        <source>money</source>
        <translation>гроші</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>порівняння</translation>
    </message>
    <message>
        <source>superlative</source>
        <translation>найвищий ступінь</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>change</source>
        <translation>зміна</translation>
    </message>
    <message>
        <source>event</source>
        <translation>подія</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>результат дослідження</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>name</source>
        <translation>назва чи ім’я</translation>
    </message>
    <message>
        <source>attributed statement</source>
        <translation>чиїсь слова</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>цитата</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What the tag is about</source>
        <translation>Про що позначка</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Певність</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Більше полів</translation>
    </message>
    <message>
        <source>Suggested correction</source>
        <translation>Запропоноване виправлення</translation>
    </message>
    <message>
        <source>Claim as rated</source>
        <translation>Твердження, як оцінено</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>Кому приписано</translation>
    </message>
    <message>
        <source>How it should read</source>
        <translation>Як це мало б звучати</translation>
    </message>
    <message>
        <source>The claim in your own words</source>
        <translation>Твердження вашими словами</translation>
    </message>
    <message>
        <source>Who the article has it from</source>
        <translation>Від кого це в статті</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>The tag is about</source>
        <translation>Позначка про те</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Менше полів</translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message>
        <source>Evidence taken off. {0} brings it back.</source>
        <translation>Доказ прибрано. {0} поверне його.</translation>
    </message>
    <message>
        <source>This claim has no evidence yet. {0} adds some.</source>
        <translation>До цього твердження ще немає доказів. {0} додає.</translation>
    </message>
    <message>
        <source>This source has no web address that could be opened (http or https).</source>
        <translation>Це джерело не має вебадреси, яку можна відкрити (http або https).</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>Відкривається {0} …</translation>
    </message>
    <message>
        <source>No browser could be started for {0}.</source>
        <translation>Не вдалося запустити браузер для {0}.</translation>
    </message>
    <message>
        <source>No file is attached to the evidence of this claim.</source>
        <translation>До доказів цього твердження не прикріплено файлів.</translation>
    </message>
    <message>
        <source>No source was recorded yet. {0} adds the first one.</source>
        <translation>Ще не записано жодного джерела. {0} додає перше.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Evidence added: {0}</source>
        <translation>Доказ додано: {0}</translation>
    </message>
    <message>
        <source>Claim {0} {1}. Why?   {2}</source>
        <translation>Твердження {0}: {1}. Чому?   {2}</translation>
    </message>
    <message>
        <source>A reason goes with a claim that is disputed or unsourced.</source>
        <translation>Причина стосується твердження, яке оспорене або без джерела.</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>без причини</translation>
    </message>
    <message>
        <source>Claim {0}: {1}</source>
        <translation>Твердження {0}: {1}</translation>
    </message>
    <message>
        <source>The tag is about: {0}</source>
        <translation>Позначка про те: {0}</translation>
    </message>
    <message>
        <source>Confidence {0}</source>
        <translation>Певність {0}</translation>
    </message>
    <message>
        <source>No confidence given</source>
        <translation>Певність не вказано</translation>
    </message>
    <message>
        <source>No claim is chosen. {0} goes to the next one.</source>
        <translation>Твердження не вибрано. {0} веде до наступного.</translation>
    </message>
</context>
<context>
    <name>Resizing</name>
    <message>
        <source>Left and Right move the end by word, Shift by character. Up takes the beginning, Down the end, {0} whole words.</source>
        <translation>Стрілки ліворуч і праворуч рухають межу за словами, із Shift за літерами. Стрілка вгору бере початок, униз – кінець, {0} – цілі слова.</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>Зберегти (Enter)</translation>
    </message>
    <message>
        <source>These words are claim {0} already, and no two claims have the same words.</source>
        <translation>Ці слова вже є твердженням {0}, а двох тверджень з тими самими словами не буває.</translation>
    </message>
    <message>
        <source>The ends of claim {0} were moved. {1} takes it back.</source>
        <translation>Межі твердження {0} зсунуто. {1} скасовує.</translation>
    </message>
    <message>
        <source>Begins with: {0}</source>
        <translation>Починається з: {0}</translation>
    </message>
    <message>
        <source>Ends with: {0}</source>
        <translation>Закінчується на: {0}</translation>
    </message>
    <message>
        <source>Let go to keep, Esc to leave it as it was. Shift moves by character.</source>
        <translation>Відпустіть, щоб зберегти, Esc лишає, як було. Shift рухає за літерами.</translation>
    </message>
</context>
<context>
    <name>ReviewerPage</name>
    <message>
        <source>Name of the reviewer</source>
        <translation>Ім’я того, хто перевіряє</translation>
    </message>
    <message>
        <source>“{0}” stands on every tag, note and other change from now on. What is on record keeps the name that it has.</source>
        <translation>Відтепер на кожній позначці, нотатці та іншій зміні стоїть «{0}». Що вже записано, лишається під своїм іменем.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search the library</source>
        <translation>Пошук у бібліотеці</translation>
    </message>
    <message>
        <source>Search articles, claims, notes and sources</source>
        <translation>Шукати статті, твердження, нотатки й джерела</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Що показувати</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Що знайдено</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>{0} {1}+</source>
        <translation>{0} {1}+</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>The library is being indexed, {0} % so far. What else is found then follows.</source>
        <translation>Бібліотека індексується, готово {0} %. Решта знайденого з’явиться згодом.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>знайдено %Ln</numerusform>
            <numerusform>знайдено %Ln</numerusform>
            <numerusform>знайдено %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest of each kind are shown. Tab leads to the kinds, where more are.</source>
        <translation>Показано найновіше кожного виду. Tab веде до видів, там є більше.</translation>
    </message>
    <message>
        <source>The newest {0} are shown. Another word narrows it.</source>
        <translation>Показано найновіші: {0}. Ще одне слово звузить пошук.</translation>
    </message>
    <message>
        <source>Each word is found from its beginning, and all must occur. “Quotes” mean just that.</source>
        <translation>Слова шукаються від початку, і знайтися мають усі. У «лапках» – саме так, як написано.</translation>
    </message>
</context>
<context>
    <name>SearchRows</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Claim, {0}</source>
        <translation>Твердження, {0}</translation>
    </message>
    <message>
        <source>Note on a claim, {0}</source>
        <translation>Нотатка, твердження {0}</translation>
    </message>
    <message>
        <source>Source of a claim, {0}</source>
        <translation>Джерело, твердження {0}</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>відхилене</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>No library is open.</source>
        <translation>Жодної бібліотеки не відкрито.</translation>
    </message>
    <message>
        <source>No claim that the filter shows is left to review.</source>
        <translation>Серед тверджень, які показує фільтр, на перевірку не лишилося жодного.</translation>
    </message>
    <message>
        <source>Every claim of this article has a tag.</source>
        <translation>Кожне твердження цієї статті має позначку.</translation>
    </message>
    <message>
        <source>These words were claim {0}, which had been dismissed: it is back.</source>
        <translation>Ці слова були відхиленим твердженням {0}: його повернуто.</translation>
    </message>
    <message>
        <source>These words were suggestion {0}, which was not lit: it is now.</source>
        <translation>Ці слова були непідсвіченою пропозицією {0}: тепер її підсвічено.</translation>
    </message>
    <message>
        <source>These words are claim {0} already, so no second one was made.</source>
        <translation>Ці слова вже є твердженням {0}, тож другого не створено.</translation>
    </message>
</context>
<context>
    <name>SessionBase</name>
    <message>
        <source>No library is open.</source>
        <translation>Жодної бібліотеки не відкрито.</translation>
    </message>
    <message>
        <source>Wait a moment: {0}</source>
        <translation>Зачекайте: {0}</translation>
    </message>
    <message>
        <source>No article is open. Open one first.</source>
        <translation>Жодної статті не відкрито. Спершу відкрийте статтю.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it</source>
        <translation>Світла, темна або як у системі</translation>
    </message>
    <message>
        <source>Theme: light or dark</source>
        <translation>Тема: світла чи темна</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Language and size of the interface, motion</source>
        <translation>Мова й розмір інтерфейсу, рух</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Розмір інтерфейсу</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Менше руху</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Reading face, font size, line height, column width</source>
        <translation>Шрифт, розмір, висота рядка, ширина колонки</translation>
    </message>
    <message>
        <source>Reading face</source>
        <translation>Шрифт статті</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Висота рядка</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Ширина колонки</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Change any keyboard shortcut; presets: Claimdesk, digits, Vim-like</source>
        <translation>Змінити будь-яку клавішу; набори: Claimdesk, цифри, як у Vim</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Presets of keys</source>
        <translation>Набори клавіш</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Хто перевіряє</translation>
    </message>
    <message>
        <source>The name on your tags and notes</source>
        <translation>Ім’я на ваших позначках і нотатках</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Ім’я того, хто перевіряє</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>How many sources a tag asks for</source>
        <translation>Скільки джерел потребує позначка</translation>
    </message>
    <message>
        <source>Evidence profile</source>
        <translation>Профіль доказів</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Пропозиції</translation>
    </message>
    <message>
        <source>Detection line: how many of them are lit</source>
        <translation>Поріг: скільки їх підсвічується</translation>
    </message>
    <message>
        <source>Suggestions: detection line</source>
        <translation>Пропозиції: поріг</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Where it lies: open its folder, copy its path, choose another</source>
        <translation>Де вона: відкрити теку, скопіювати шлях, вибрати іншу</translation>
    </message>
    <message>
        <source>Place of the library</source>
        <translation>Місце бібліотеки</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Undo all changes</source>
        <translation>Скасувати всі зміни</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>About Claimdesk</source>
        <translation>Про Claimdesk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
</context>
<context>
    <name>ShownKeys</name>
    <message>
        <source>No article yet. {0} opens one, {1} pastes one.</source>
        <translation>Статей ще немає. {0} відкриває статтю, {1} вставляє.</translation>
    </message>
    <message>
        <source>No claim yet: select words and press {0}.</source>
        <translation>Тверджень ще немає: виділіть слова й натисніть {0}.</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>This claim is too short to be split.</source>
        <translation>Це твердження закоротке, щоб його ділити.</translation>
    </message>
    <message>
        <source>Left and Right move the border (with Shift by letter), Tab takes the next one, Up and Down give more or fewer parts.</source>
        <translation>Стрілки ліворуч і праворуч рухають межу (із Shift по літері), Tab бере наступну, стрілки вгору й униз дають більше чи менше частин.</translation>
    </message>
    <message>
        <source>Keep the parts (Enter)</source>
        <translation>Зберегти частини (Enter)</translation>
    </message>
    <message>
        <source>Part {0} of {1}: {2}</source>
        <translation>Частина {0} із {1}: {2}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>next</source>
        <translation>далі</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>скасувати</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>усі клавіші</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Overview of the claims</source>
        <translation>Огляд тверджень</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) dismissed. {0} brings them back.</source>
        <translation>
            <numerusform>Відхилено %Ln пропозицію. {0} повертає її.</numerusform>
            <numerusform>Відхилено %Ln пропозиції. {0} повертає їх.</numerusform>
            <numerusform>Відхилено %Ln пропозицій. {0} повертає їх.</numerusform>
        </translation>
    </message>
    <message>
        <source>All suggestions are lit: none to dismiss.</source>
        <translation>Усі пропозиції підсвічено: відхиляти нічого.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) accepted. {0} takes it back.</source>
        <translation>
            <numerusform>Прийнято %Ln пропозицію. {0} скасовує.</numerusform>
            <numerusform>Прийнято %Ln пропозиції. {0} скасовує.</numerusform>
            <numerusform>Прийнято %Ln пропозицій. {0} скасовує.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lit suggestion is left to accept.</source>
        <translation>Підсвічених пропозицій, які можна прийняти, не лишилося.</translation>
    </message>
</context>
<context>
    <name>SuggestionsPage</name>
    <message>
        <source>Suggestions are lit from a score of</source>
        <translation>Пропозиції підсвічуються з оцінкою від</translation>
    </message>
    <message>
        <source>{0} of {1} suggestions of this article are lit: those with a score from {2}.</source>
        <translation>Підсвічено {0} із {1} пропозицій цієї статті: з оцінкою від {2}.</translation>
    </message>
    <message>
        <source>Suggestions are lit from a score of {2}.</source>
        <translation>Пропозиції підсвічуються з оцінкою від {2}.</translation>
    </message>
    <message>
        <source>What is not lit stays on record, and the keys pass over it. {0} lights more, {1} fewer. What you have touched is always lit.</source>
        <translation>Непідсвічене лишається записаним, а клавіші його минають. {0} підсвічує більше, {1} менше. До чого ви торкалися, підсвічено завжди.</translation>
    </message>
</context>
<context>
    <name>TagToggle</name>
    <message>
        <source>Only {0}</source>
        <translation>Лише {0}</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Source Serif</source>
        <translation>Source Serif</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>Назад до стандарту</translation>
    </message>
    <message>
        <source>{0:.0%}</source>
        <translation>{0:.0%}</translation>
    </message>
    <message>
        <source>{0} px</source>
        <translation>{0} пкс</translation>
    </message>
    <message>
        <source>Reading face</source>
        <translation>Шрифт статті</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Висота рядка</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Ширина колонки</translation>
    </message>
</context>
<context>
    <name>ThemePage</name>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
</context>
<context>
    <name>Toggles</name>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Інші фільтри</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tools</source>
        <translation>Інструменти</translation>
    </message>
    <message>
        <source>Claimdesk menu</source>
        <translation>Меню Claimdesk</translation>
    </message>
    <message>
        <source>Search claims or type a command</source>
        <translation>Шукати твердження чи команду</translation>
    </message>
    <message>
        <source>Import article</source>
        <translation>Імпорт статті</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Open article or library</source>
        <translation>Відкрити статтю чи бібліотеку</translation>
    </message>
    <message>
        <source>Export this article</source>
        <translation>Експортувати цю статтю</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>There is no earlier claim to go back to.</source>
        <translation>Немає попереднього твердження, до якого вернутися.</translation>
    </message>
    <message>
        <source>There is no later claim to go forward to.</source>
        <translation>Немає наступного твердження, до якого перейти.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Verified</source>
        <translation>Підтверджене</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Спірне</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Без джерела</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>На перевірку</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Підтверджує</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Спростовує</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Первинне</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Вторинне</translation>
    </message>
    <message>
        <source>That it is so</source>
        <translation>Що це так</translation>
    </message>
    <message>
        <source>That it was said</source>
        <translation>Що це було сказано</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Sources conflict</source>
        <translation>Джерела суперечать</translation>
    </message>
    <message>
        <source>Misleading</source>
        <translation>Вводить в оману</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Застаріло</translation>
    </message>
    <message>
        <source>No attribution</source>
        <translation>Немає посилання</translation>
    </message>
    <message>
        <source>Source unreachable</source>
        <translation>Джерело недоступне</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Not checkable now</source>
        <translation>Зараз не перевірити</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>lower</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Wait a moment: {0}</source>
        <translation>Зачекайте: {0}</translation>
    </message>
</context>
</TS>
