namespace PolicyDiff.Comparison.Alignment.Groups;

/// <summary>Requirements that answer to each other.</summary>
/// <param name="Left">Indices on the left, ascending; may be empty.</param>
/// <param name="Right">Indices on the right, ascending; may be empty.</param>
/// <param name="Similarity">Likeness of the words in [0, 1]; 0 where one side is empty.</param>
/// <param name="Score">Likeness with what place and actor add; 0 where one side is empty.</param>
/// <param name="Rule">Which rule made it.</param>
internal sealed record AlignmentGroup(IReadOnlyList<int> Left, IReadOnlyList<int> Right, double Similarity, double Score, PairingRule Rule)
{
    /// <summary>The group with its sides swapped.</summary>
    public AlignmentGroup Mirrored() => this with { Left = Right, Right = Left };
}
