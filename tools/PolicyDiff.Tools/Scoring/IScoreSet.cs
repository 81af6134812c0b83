namespace PolicyDiff.Tools.Scoring;

/// <summary>Labelled inputs with a way to score what the program makes of them.</summary>
internal interface IScoreSet
{
    /// <summary>What it is called on the command line.</summary>
    string Name { get; }

    /// <summary>Runs the program and the scorer over every input.</summary>
    ScoreTable Score(ScoreRun run);
}
