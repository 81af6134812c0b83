using FsCheck.Xunit;
using PolicyDiff.Core.Changes;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;
using PolicyDiff.Reporting.Wording.Quoting;
using static PolicyDiff.Core.Changes.InlineOperation;

namespace PolicyDiff.Reporting.Tests.Wording;

public sealed class QuotesTests
{
    [Fact]
    public void Left_ChangedWords_MarksWhatWent() =>
        Show(Quotes.Left(Modified("Betaal binnen zes weken aan ons.", "Betaal binnen vier weken aan ons.")))
            .ShouldBe(["Betaal binnen [zes] weken aan ons."]);

    [Fact]
    public void Right_ChangedWords_MarksWhatCame() =>
        Show(Quotes.Right(Modified("Betaal binnen zes weken aan ons.", "Betaal binnen vier weken aan ons.")))
            .ShouldBe(["Betaal binnen [vier] weken aan ons."]);

    [Fact]
    public void Left_OtherWhiteSpace_KeepsTheWordsOfTheDocument()
    {
        var change = Modified("Betaal binnen zes weken.", "Betaal binnen vier weken.") with
        {
            Inline = Some.Inline((Equal, "Betaal  binnen\n"), (Delete, "zes"), (Insert, "vier"), (Equal, "weken.")),
        };

        Show(Quotes.Left(change)).ShouldBe(["Betaal binnen [zes] weken."]);
    }

    [Fact]
    public void Left_MarksOfAnotherText_GoesUnmarkedRatherThanWrong()
    {
        var change = Modified("Betaal binnen zes weken.", "Betaal binnen vier weken.") with
        {
            Inline = Some.Inline((Equal, "Iets "), (Delete, "anders")),
        };

        Show(Quotes.Left(change)).ShouldBe(["Betaal binnen zes weken."]);
    }

    [Fact]
    public void Right_Split_MarksEachPart()
    {
        var change = Some.Change(ChangeKind.Split, [Some.Left(
            "Een plan en een verslag.")], [Some.Right("Een plan."), Some.Right("Ook een verslag.")]) with
        {
            Inline = Some.Inline((Equal, "Een "), (Delete, "plan en "), (Insert, "plan. Ook "), (Equal, "een verslag.")),
        };

        Show(Quotes.Right(change)).ShouldBe(["Een [plan.]", "[Ook] een verslag."]);
    }

    [Property(Replay = "1,1")]
    public void Left_AnyTexts_ShowsExactlyTheSafeText(FsCheck.NonNull<string> left, FsCheck.NonNull<string> right)
    {
        var change = Modified(left.Get, right.Get);

        var shown = string.Concat(Quotes.Left(change)[0].Select(stretch => stretch.Text)).Trim();

        WithoutSpace(shown).ShouldBe(WithoutSpace(SafeText.OneLine(left.Get)));
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static Change Modified(string left, string right)
    {
        var (before, after) = (left.Split(' '), right.Split(' '));
        var segments = before.Zip(after).SelectMany(pair => string.Equals(pair.First, pair.Second, StringComparison.Ordinal)
            ? Some.Inline((Equal, $"{pair.First} "))
            : Some.Inline((Delete, $"{pair.First} "), (Insert, $"{pair.Second} ")));
        return Some.Change(ChangeKind.Modified, [Some.Left(left)], [Some.Right(right)]) with { Inline = [.. segments] };
    }

    private static IEnumerable<string> Show(IReadOnlyList<IReadOnlyList<Inline>> quotes) =>
        quotes.Select(
            quote => string.Concat(
                quote.Select(stretch => stretch.Mark == Mark.None
                    ? stretch.Text
                    : stretch.Text.Replace(stretch.Text.Trim(), $"[{stretch.Text.Trim()}]", StringComparison.Ordinal))).Trim());
}
