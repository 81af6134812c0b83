namespace PolicyDiff.EndToEnd.Tests.Mutations;

/// <summary>
/// Spoils a text the way editors, converters and torturers do: by lines and by marks that
/// mean something, seldom by single letters. The same seed spoils alike.
/// </summary>
/// <param name="seed">Chooses what is spoilt.</param>
/// <param name="pieces">What is put in: marks of the format, and texts that readers look for.</param>
internal sealed class Mutator(int seed, IReadOnlyList<string> pieces)
{
    private const int MostRepetitions = 300;

    private readonly Random _random = new(seed);

    /// <summary>The text with some changes.</summary>
    public string Spoil(string text)
    {
        List<string> lines = [.. text.Split('\n')];
        var changes = _random.Next(1, 8);
        for (var i = 0; i < changes && lines.Count > 0; i++)
        {
            Change(lines);
        }

        var spoilt = string.Join(_random.Next(10) == 0 ? "\r\n" : "\n", lines);
        return _random.Next(6) == 0 ? spoilt[.._random.Next(spoilt.Length + 1)] : spoilt;
    }

    private void Change(List<string> lines)
    {
        var at = _random.Next(lines.Count);
        switch (_random.Next(9))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[_random.Next(lines.Count)]);
                break;
            case 2:
                (lines[at], lines[0]) = (lines[0], lines[at]);
                break;
            case 3:
                lines.Insert(at, Piece());
                break;
            case 4:
                lines[at] = Piece() + lines[at];
                break;
            case 5:
                lines[at] += Piece();
                break;
            case 6:
                lines[at] = string.Concat(Enumerable.Repeat(Piece(), _random.Next(1, MostRepetitions)));
                break;
            case 7:
                var place = _random.Next(lines[at].Length + 1);
                lines[at] = lines[at].Insert(place, Piece());
                break;
            default:
                lines.InsertRange(at, Enumerable.Repeat(Piece() + lines[at], _random.Next(1, 30)));
                break;
        }
    }

    private string Piece() => pieces[_random.Next(pieces.Count)];
}
