using System.Text.RegularExpressions;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Dutch;

namespace PolicyDiff.Comparison.Classification;

/// <summary>Finds runs of words without counterpart, and leaves out words whose coming or going changes no rule.</summary>
internal static partial class AddedRunFinder
{
    private const int ShortestWord = 3;

    private static readonly IReadOnlySet<string> Joining = WordList.Words(typeof(AddedRunFinder).Assembly, "joining-words.txt");

    /// <summary>The runs of one side in order.</summary>
    /// <param name="profiles">The requirements of the side.</param>
    /// <param name="alone">Its words without counterpart.</param>
    public static IReadOnlyList<AddedRun> Find(IReadOnlyList<RequirementProfile> profiles, IReadOnlyList<Term> alone) =>
        [.. profiles.SelectMany(profile => Find(profile, alone))];

    /// <summary>How many joining words a side holds.</summary>
    public static int JoiningWords(IReadOnlyList<RequirementProfile> profiles) =>
        profiles.Sum(profile => profile.Terms.Count(term => Joining.Contains(WordOf(profile, term))));

    private static IEnumerable<AddedRun> Find(RequirementProfile profile, IReadOnlyList<Term> alone)
    {
        var words = new List<Term>();
        var (joined, behindJoining) = (false, false);
        foreach (var term in profile.Terms)
        {
            if (Joining.Contains(WordOf(profile, term)))
            {
                behindJoining = true;
                joined |= words.Count > 0;
            }
            else if (term.Kind == TermKind.Content && alone.Contains(term))
            {
                joined |= behindJoining;
                words.AddRange(HasWeight(profile, term) ? [term] : []);
            }
            else if (term.Kind == TermKind.Content)
            {
                if (words.Count > 0)
                {
                    yield return new AddedRun([.. words], joined);
                }

                words.Clear();
                (joined, behindJoining) = (false, false);
            }
        }

        if (words.Count > 0)
        {
            yield return new AddedRun(words, joined);
        }
    }

    private static bool HasWeight(RequirementProfile profile, Term term)
    {
        var word = WordOf(profile, term);
        return word.Length >= ShortestWord && !LightWords.Contains(word, term.Stem) && !Participle().IsMatch(word);
    }

    private static string WordOf(RequirementProfile profile, Term term) => term.Span.In(profile.Requirement.Text);

    /// <summary>Past participles: a passive turned active leaves one behind. Plurals such as <i>begrotingen</i> only look like one.</summary>
    [GeneratedRegex("^(?:aan|af|bij|door|in|mee|op|over|toe|uit|vast|voor)?(?:ge|be|ver|ont|her)\\p{L}{3,}(?:d|t|(?<!ing|hed|niss|schapp)en)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Participle();
}
