export {
  type Drawn,
  SHAPE_DASHES,
  SHAPE_OUTLINES,
  type Shape,
  type SpeakerLook,
  speakerLook,
} from '../core/corpus/speaker-look.ts';
