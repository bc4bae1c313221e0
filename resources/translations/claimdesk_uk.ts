<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Announcing</name>
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
    <name>ArticleRows</name>
    <message>
        <source>Untitled article</source>
        <translation>Стаття без заголовка</translation>
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
        <source>Open the source&apos;s page</source>
        <translation>Відкрити сторінку джерела</translation>
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
        <source>Select some words first: with the mouse, or with {0} and Shift+arrows. Then press {1}.</source>
        <translation>Спершу виділіть слова: мишею або клавішею {0} і Shift+стрілками. Потім натисніть {1}.</translation>
    </message>
    <message>
        <source>Caret on: arrows move it, Shift selects, {0} adds the claim, {1} ends.</source>
        <translation>Курсор увімкнено: стрілки рухають його, Shift виділяє, {0} додає твердження, {1} вимикає.</translation>
    </message>
    <message>
        <source>No lit suggestion is left to accept.</source>
        <translation>Підсвічених пропозицій, які можна прийняти, не лишилося.</translation>
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
        <source>Add evidence</source>
        <translation>Додати доказ</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>Змінити доказ</translation>
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
    <name>Exports</name>
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
    <name>Formats</name>
    <message>
        <source>Review CSV</source>
        <translation>CSV перевірки</translation>
    </message>
    <message>
        <source>Evidence CSV</source>
        <translation>CSV доказів</translation>
    </message>
    <message>
        <source>History CSV</source>
        <translation>CSV історії</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Звіт (HTML)</translation>
    </message>
    <message>
        <source>Correction memo</source>
        <translation>Записка про виправлення</translation>
    </message>
    <message>
        <source>ClaimReview (schema.org)</source>
        <translation>ClaimReview (schema.org)</translation>
    </message>
    <message>
        <source>Web Annotation (W3C)</source>
        <translation>Web Annotation (W3C)</translation>
    </message>
    <message>
        <source>JSON Lines (whole library)</source>
        <translation>JSON Lines (уся бібліотека)</translation>
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
    <name>Pace</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>лишилося %Ln</numerusform>
            <numerusform>лишилося %Ln</numerusform>
            <numerusform>лишилося %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1} min</source>
        <translation>{0} · {1} хв</translation>
    </message>
    <message>
        <source>{0} · {1} h {2} min</source>
        <translation>{0} · {1} год {2} хв</translation>
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
    <name>Panels</name>
    <message>
        <source>Short of evidence: the note does not say where it was looked for.</source>
        <translation>Замало доказів: у нотатці не сказано, де шукали.</translation>
    </message>
    <message>
        <source>Short of evidence: {0} primary or {1} independent secondary sources are asked for.</source>
        <translation>Замало доказів: потрібно первинних джерел: {0} або незалежних вторинних: {1}.</translation>
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
        <source>Letters that stand for words: V verified, D disputed, U unsourced</source>
        <translation>Літери англійських слів: V підтверджене, D спірне, U без джерела</translation>
    </message>
    <message>
        <source>One hand on the digits: 1 verified, 2 disputed, 3 unsourced</source>
        <translation>Одна рука на цифрах: 1 підтверджене, 2 спірне, 3 без джерела</translation>
    </message>
    <message>
        <source>Close to the editor: U undo, X dismiss, I note, N next to review</source>
        <translation>Близько до редактора: U скасувати, X відхилити, I нотатка, N наступне</translation>
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
        <source>Left and Right move the end by word, Shift by character. Up takes the beginning, Down the end, W whole words.</source>
        <translation>Стрілки ліворуч і праворуч рухають межу за словами, із Shift за літерами. Вгору бере початок, униз кінець, W цілі слова.</translation>
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
        <source>Export CSV</source>
        <translation>Експорт CSV</translation>
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
