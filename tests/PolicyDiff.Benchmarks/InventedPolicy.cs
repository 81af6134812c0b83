using System.Globalization;
using System.Text;

namespace PolicyDiff.Benchmarks;

/// <summary>
/// Invents a policy of so many sentences in two editions, the second moved about, renumbered and reworded. Same number in, same policy out.
/// </summary>
/// <remarks>
/// Words follow Zipf's law, as words do. In the new edition one sentence in ten is gone, one in ten is new, one in
/// five has another word, one in ten another number, and one section in five stands elsewhere.
/// </remarks>
internal sealed class InventedPolicy
{
    private const int SentencesPerSection = 12;
    private const int WordCount = 8_000;

    private static readonly string[] Actors =
    [
        "De zorgaanbieder", "De regio-organisatie", "Het wijksamenwerkingsverband", "De huisarts", "De zorgverzekeraar",
    ];
    private static readonly string[] Verbs = ["moet", "dient", "kan", "mag", "levert", "verwacht", "meldt"];
    private static readonly string[] Syllables =
    [
        "ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "wo", "zu", "ker", "lin", "mat",
    ];

    private readonly Random _random = new(1949);
    private readonly double[] _cumulative = Cumulative();

    /// <summary>Both editions as Markdown, the old one first.</summary>
    /// <param name="sentences">How many sentences the old one has.</param>
    public (string Old, string New) Editions(int sentences)
    {
        var old = Enumerable.Range(0, (sentences + SentencesPerSection - 1) / SentencesPerSection)
            .Select(
                _ => (Title: string.Join(
                    ' ', Words(3)), Sentences: Enumerable.Range(0, SentencesPerSection).Select(_ => Sentence()).ToList()))
            .ToList();
        var renewed = old.Select(section => (section.Title, Sentences: section.Sentences.SelectMany(Renewed).ToList()))
            .OrderBy(_ => _random.Next(5) == 0 ? 1 : 0)
            .ToList();
        return (Markdown(old), Markdown(renewed));
    }

    private static string Markdown(List<(string Title, List<string> Sentences)> sections)
    {
        var text = new StringBuilder("# Zorginkoopbeleid\n\n");
        foreach (var (number, section) in sections.Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"## {number + 1} {section.Title}\n\n{string.Join(' ', section.Sentences)}\n\n");
        }

        return text.ToString();
    }

    private static double[] Cumulative()
    {
        var (sums, sum) = (new double[WordCount], 0.0);
        for (var rank = 0; rank < WordCount; rank++)
        {
            sums[rank] = sum += 1.0 / (rank + 5);
        }

        return sums;
    }

    private IEnumerable<string> Renewed(string sentence)
    {
        var words = sentence.Split(' ');
        switch (_random.Next(10))
        {
            case 0:
                return [];
            case 1:
                return [sentence, Sentence()];
            case 2 or 3:
                words[^3] = Word();
                return [string.Join(' ', words)];
            case 4:
                words[^2] = Number();
                return [string.Join(' ', words)];
            default:
                return [sentence];
        }
    }

    private string Sentence() =>
        $"{Actors[_random.Next(Actors.Length)]} {Verbs[_random.Next(Verbs.Length)]} {string.Join(' ', Words(_random.Next(8, 20)))} {Number()} weken.";

    private string Number() => _random.Next(2, 60).ToString(CultureInfo.InvariantCulture);

    private IEnumerable<string> Words(int count) => Enumerable.Range(0, count).Select(_ => Word());

    private string Word()
    {
        var place = Array.BinarySearch(_cumulative, _random.NextDouble() * _cumulative[^1]);
        var (word, rank) = (string.Empty, place < 0 ? ~place : place);
        for (var rest = rank + Syllables.Length; rest > 0; rest /= Syllables.Length)
        {
            word += Syllables[rest % Syllables.Length];
        }

        return word;
    }
}
